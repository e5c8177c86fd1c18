"use client";

import { useSyncExternalStore } from "react";
import { sayTime } from "@/app/ui/time";

const never = () => () => {};
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The reader's own IANA zone; the one given until the script has run, and where the browser tells none. */
export function useOwnZone(zone: string): string {
  return useSyncExternalStore(never, ownZone, () => zone) || zone;
}

interface WhenProps {
  at: Date;
  /** IANA zone of the assignment. */
  zone: string;
  now: Date;
  /** A time to keep: says "your time" where the assignment's clock shows another. */
  deadline?: boolean;
}

/** A time by the student's own clock; its title has the assignment's. */
export function When({ at, zone, now, deadline = false }: WhenProps) {
  const own = useOwnZone(zone);
  const said = sayTime(at, own, now);
  const exact = new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "full", timeStyle: "short" });
  return (
    <time dateTime={at.toISOString()} title={`${exact.format(at)} (${zone})`}>
      {said}
      {deadline && said !== sayTime(at, zone, now) && " your time"}
    </time>
  );
}

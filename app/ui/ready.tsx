"use client";

import { type ReactNode, useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and until this page's script runs. */
export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * Fields that a script keeps: they wait until it runs, since what is typed before would be overwritten when it starts.
 * On a slow machine the text around them can be read meanwhile.
 */
export function Ready({ children }: { children: ReactNode }) {
  const ready = useReady();
  return (
    <fieldset disabled={!ready} className="contents">
      {children}
    </fieldset>
  );
}

"use client";

import { type ReactNode, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Fields that a script keeps: they wait until it runs, since what is typed before would be overwritten when it starts.
 * On a slow machine the text around them can be read meanwhile.
 */
export function Ready({ children }: { children: ReactNode }) {
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <fieldset disabled={!ready} className="contents">
      {children}
    </fieldset>
  );
}

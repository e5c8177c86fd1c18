"use client";

import { useEffect } from "react";
import { keepThisPage } from "./worker-client";

/** Keeps this page on the device as it is now, so that it opens without a network. `view` names what the page shows. */
export function KeepPage({ view }: { view: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept anew where the page shows something else
  useEffect(() => {
    void keepThisPage();
  }, [view]);
  return null;
}

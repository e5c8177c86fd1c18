"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { workHeadingId } from "./panes";

const seen = new Set<string>();
let last: { page: string; view: string } | null = null;

interface FreshProps {
  /** Which page this is, and what it shows of it. */
  page: string;
  view: string;
  /** When the server drew it. */
  drawnAt: Date;
}

/**
 * Asks the server anew where the browser's Back shows a page as it was drawn before, and puts the focus on the heading
 * where a button has changed what the page shows.
 */
export function Fresh({ page, view, drawnAt }: FreshProps) {
  const router = useRouter();
  const stamp = `${page} ${view} ${drawnAt.toISOString()}`;
  useEffect(() => {
    if (seen.has(stamp)) router.refresh();
    seen.add(stamp);
  }, [router, stamp]);
  useEffect(() => {
    const changed = last?.page === page && last.view !== view;
    last = { page, view };
    if (changed) document.getElementById(workHeadingId)?.focus({ preventScroll: true });
  }, [page, view]);
  return null;
}

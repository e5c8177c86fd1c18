import type { Sign } from "@/lib/features/gradebooks/cells-packed";

/** What each sign says. */
export const words: Record<Sign, string> = {
  r: "returned",
  R: "returned, late",
  d: "a draft that the student doesn’t see yet",
  D: "a draft that the student doesn’t see yet; handed in late",
  w: "working",
  h: "handed in",
  m: "missing",
  e: "excused",
  n: "not given",
};

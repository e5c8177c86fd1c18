import type { Keyed } from "../choice";

/** What is written freely is read, not counted. */
export const listed = (): Keyed[] => [];
export const chosen = (): Keyed[] => [];

/** There is no part of a single choice. */
export const told = (): string => "All for the right answer.";
export const rule = (): string => "All the points for the key, none otherwise.";
export const earned = (): string => "";

/** A person marks it, so no rule tells what an answer comes to. */
export const told = (): string =>
  "Your teacher marks it; a part of a full answer earns a part of the points.";
export const rule = (): string =>
  "You mark it, by its key points where it has any; part of an answer can earn part of the points.";
export const earned = (): string => "";

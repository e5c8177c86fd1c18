import type { LibraryQuery } from "@/lib/features/lessons/library/input";
import { writePlace } from "@/lib/features/lessons/library/rules";

/** Whether the list shows less than all that the viewer could see. */
export const isNarrowed = ({ q, whose, folder, level, topic, standard }: LibraryQuery): boolean =>
  [q, folder, level, topic, standard].some((said) => said !== "") || whose !== "all";

/** The list's address with what is said in it, and nothing else. */
export function addressOf({ archived, after, whose, ...words }: LibraryQuery): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(words)) if (value !== "") said.set(name, value);
  if (whose !== "all") said.set("whose", whose);
  if (archived) said.set("archived", "");
  if (after) said.set("after", writePlace(after));
  return said.size === 0 ? "/teach/lessons" : `/teach/lessons?${said}`;
}

/** Who is meant by names that were pasted. Pure. */
import { sameName } from "../rosters/rules";

interface Person {
  id: string;
  name: string;
}
/** Ids that the names mean; or what can't be told, in words. */
export type Read = { ids: string[]; why: null } | { ids: null; why: string };

const listed = (names: readonly string[]) =>
  names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");

/** One name a line, as the class has it, or last name first: "Diaz, Ana". */
export function readNames(text: string, people: readonly Person[]): Read {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const name = sameName(person.name);
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  const names = [...new Set(text.split(/[\n\r;\t]+/).map((line) => line.trim()))].filter(
    (name) => name !== "",
  );
  const found = names.map((name) => {
    const turned = name.replace(/^([^,]+),\s*(.+)$/, "$2 $1");
    return { name, people: byName.get(sameName(name)) ?? byName.get(sameName(turned)) ?? [] };
  });
  const unknown = found.filter((one) => one.people.length === 0).map(({ name }) => name);
  if (unknown.length > 0) return { ids: null, why: `Nobody in the class is called ${listed(unknown)}.` };
  const several = found.filter((one) => one.people.length > 1).map(({ name }) => name);
  if (several.length > 0)
    return {
      ids: null,
      why: `Several in the class are called ${listed(several)}: tick the right one above.`,
    };
  return { ids: [...new Set(found.flatMap((one) => one.people.map(({ id }) => id)))], why: null };
}

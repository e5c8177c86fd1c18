/** Writing the article's actors into a template, with the grammar that each name asks for. */

/** Who fills a role: the name as it stands inside a sentence, and whether it takes a plural verb. */
export interface Filler {
  shown: string;
  plural: boolean;
}
export type Cast = Readonly<Record<string, Filler | undefined>>;

/** "Russia’s", "the United States’", "Cyprus’s" would be odd to some readers, so a final s takes the apostrophe alone. */
export const own = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

const plurals: Record<string, string> = { is: "are", has: "have", was: "were", does: "do" };
const mark = "\u0001";

/**
 * Fills a template: `{role}`, `{role's}` (possessive), `{role:wants/want}` (with a verb, singular/plural; `is`, `has`,
 * `was`, `does` need no plural), `{does:role}` (the verb
 * before it, for questions), `{role|the region}` (words where the role is not filled). A part in square brackets is
 * left out unless all its roles are filled. A name that opens a sentence gets its capital. Null where a role is missing.
 */
export function fill(template: string, cast: Cast): string | null {
  let missing = false;
  const put = (_: string, role: string, form?: string, otherwise?: string): string => {
    const filler = cast[role];
    if (!filler) {
      if (otherwise === undefined) missing = true;
      return mark + (otherwise ?? "").slice(1);
    }
    return mark + shaped(filler, form);
  };
  const slot = /\{(\w+)('s|:[\w/ ]+)?(\|[^}]*)?\}/g;
  const asking = /\{(does|is|was|has):(\w+)\}/g;
  const turned = template.replace(asking, (all: string, verb: string, role: string) => {
    const filler = cast[role];
    return filler ? `${mark}${filler.plural ? plurals[verb] : verb} {${role}}` : all.replace(`${verb}:`, "");
  });
  const whole = turned.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const asked = [...part.matchAll(slot)];
    return asked.every((m) => cast[m[1] ?? ""] || m[3] !== undefined) ? part : "";
  });
  const text = whole.replace(slot, put);
  if (missing) return null;
  return text
    .replace(
      new RegExp(`((?:^|[.?!]\\s+)[“‘(]?)${mark}(\\p{Ll})`, "gu"),
      (_, before: string, c: string) => before + c.toUpperCase(),
    )
    .replaceAll(mark, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

function shaped({ shown, plural }: Filler, form: string | undefined): string {
  if (form === undefined) return shown;
  if (form === "'s") return own(shown);
  const [one = "", many] = form.slice(1).split("/");
  return `${shown} ${plural ? (many ?? plurals[one] ?? one) : one}`;
}

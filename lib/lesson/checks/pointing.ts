import type { CheckContext } from "./context";
import type { ItemView } from "./view";

const quotation = /“([^”]+)”|"([^"]+)"|‘([^’]{3,})’/gu;
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * True where the stem shows the place it asks about and the evidence is there: it quotes words of the evidence, or
 * names its paragraph. The key of such an item (the job of a word, the kind of a statement) is in nobody's words.
 */
export function pointsAtText({ item, cited }: ItemView, { byId }: CheckContext): boolean {
  const evidence = cited.flatMap((id) => byId.get(id) ?? []);
  if (evidence.length === 0) return false;
  const text = ` ${evidence.map((s) => plain(s.text)).join(" ")} `;
  for (const m of item.stem.matchAll(quotation)) {
    const quoted = plain(m[1] ?? m[2] ?? m[3] ?? "");
    if (quoted !== "" && text.includes(` ${quoted} `)) return true;
  }
  const numbers = [...item.stem.matchAll(/\bparagraphs? (\d+)(?:(?: to |–|-)(\d+))?/gi)];
  return numbers.some(([, from = "", to = from]) =>
    evidence.some((s) => s.paragraph >= Number(from) && s.paragraph <= Number(to)),
  );
}

/** Values that no form and no page of ours sends. */
import { madeUpId } from "./roles";

/** What a field of a form may be made to hold. */
export const hostileTexts: string[] = [
  "",
  "x".repeat(100_000),
  "NUL \0 and half a character \ud800",
  `"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e`,
  "'; drop table users; --",
  "__proto__",
  "-1",
  "2147483648",
  "9".repeat(400),
  "1e999",
  "2026-02-31T25:61",
  "275760-09-13T00:00",
  "%00%ff%c0",
  madeUpId,
];

/** What a value of a JSON body may be made to hold. */
export const hostileValues: unknown[] = [
  ...hostileTexts,
  null,
  true,
  -1,
  0.5,
  2_147_483_648,
  Number.MAX_SAFE_INTEGER,
  1e308,
  [],
  {},
  Array.from({ length: 2000 }, () => madeUpId),
  { constructor: { prototype: { polluted: true } } },
];

type Path = (string | number)[];
const entriesOf = (value: unknown): [string | number, unknown][] =>
  Array.isArray(value)
    ? [...value.entries()]
    : value !== null && typeof value === "object"
      ? Object.entries(value)
      : [];

/** Every place in a JSON value, the value itself included. */
export const placesIn = (value: unknown, at: Path = []): Path[] => [
  at,
  ...entriesOf(value).flatMap(([key, part]) => placesIn(part, [...at, key])),
];

/** A copy with `put` at that place. */
export function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((part, n) => (n === key ? withAt(part, rest, put) : part));
  return Object.fromEntries(
    entriesOf(value).map(([name, part]) => [name, name === key ? withAt(part, rest, put) : part]),
  );
}

const prose =
  "The harbour towns have seen little of the money that the treaty brought in last year, because the state kept it. ";
/** Articles that can't become a lesson, and what the answer says beside the text. */
export const badArticles: [name: string, text: string, says: RegExp][] = [
  ["empty", "", /no text yet/],
  ["three words", "Ships left harbour.", /shorter than 60 words/],
  ["200,000 words", "word and ".repeat(100_000), /longer than 20,000 words/],
  ["German", "Die Schiffe, die im Hafen lagen, sind auf das Meer gefahren. ".repeat(40), /English/],
  ["Chinese", "船只昨天离开了港口，没有回来。".repeat(200), /English/],
  ["control characters", `${"\u0001\u0007\u001b".repeat(3000)}${prose}`, /control characters/],
  ["markup", `<html><body>${`<p class="a">${prose}</p>`.repeat(30)}</body></html>`, /source code/],
  ["a stretch without a space", `${prose.repeat(5)} ${"a'b".repeat(500)}`, /without a space/],
];

/** Articles made to keep the reader or the engine busy: each must end, as a lesson or as a refusal. */
export const busyArticles: [name: string, text: string][] = [
  ["question marks", `${prose.repeat(9)}${"?!".repeat(100_000)}`],
  ["question marks with spaces", `${prose.repeat(9)}${"?! ".repeat(100_000)}`],
  ["quotation marks", `${prose.repeat(9)}${"'\"“".repeat(50_000)}`],
  ["brackets", `${prose.repeat(9)}${"((((".repeat(50_000)}`],
  ["dots", `${prose.repeat(9)}${".".repeat(300_000)}`],
  ["empty lines", `${prose.repeat(9)}${"\n".repeat(100_000)}${prose.repeat(9)}`],
  ["capitals", prose.repeat(9).toUpperCase()],
  ["one sentence without an end", prose.repeat(900).toLowerCase().replaceAll(".", ",")],
  ["no sentence that opens with a capital", prose.repeat(400).toLowerCase()],
  ["zero-width characters", prose.repeat(9).split(" ").join(" \u200b")],
];

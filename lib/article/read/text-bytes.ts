/** Bytes → text, in the encoding that they state or seem to have. */
import { ImportProblem } from "../problem";

function marked(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** What a page says in its first kilobytes (HTML standard, 13.2.3.2). */
const inMeta = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 4096)),
  )?.[1];

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined; // no such encoding, or not in it: the next one is tried
  }
}

/** Its byte order mark, then `stated`, then the page's own word, then UTF-8, then what Windows wrote (RFC-less, as browsers do). */
export function decodeText(bytes: Uint8Array, stated?: string): string {
  const mark = marked(bytes);
  const said = stated ?? inMeta(bytes);
  const text =
    (mark && decode(bytes, mark, false)) ??
    decode(bytes, "utf-8", true) ??
    (said && decode(bytes, said, false)) ??
    decode(bytes, "windows-1252", false);
  if (text === undefined) throw new ImportProblem("unreadable", "The file's letters can't be told.");
  return text;
}

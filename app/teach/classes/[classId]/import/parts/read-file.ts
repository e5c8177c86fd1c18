/** A roster's file as text, in whichever of the encodings that spreadsheets write. */

/** UTF-8 or UTF-16 by its mark; else UTF-8 where the bytes are that, else the one that Excel uses in the West. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause; // how bytes that are no UTF-8 are told
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A spreadsheet's or another program's own format holds what no text does. */
const isText = (text: string) => ![...text].some((mark) => mark < " " && !"\t\n\v\f\r".includes(mark));

/** The file's text, or why it can't be read. */
export async function readFile(file: File, most: number): Promise<{ text: string } | { why: string }> {
  if (file.size > most * 4) return { why: "This file is too long for a list of students." };
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!isText(text))
    return {
      why: `“${file.name}” is not a text file. In your spreadsheet, save it as CSV, or copy the cells.`,
    };
  return { text };
}

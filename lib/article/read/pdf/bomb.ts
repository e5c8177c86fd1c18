/** Looks through a PDF's packed parts before anything reads it: what unpacks to more than any article is refused. */
import { constants, inflateSync } from "node:zlib";
import { ImportProblem } from "@/lib/article/problem";

const limits = { part: 128 * 1024 * 1024, whole: 256 * 1024 * 1024, parts: 20_000 } as const;

const bomb = () =>
  new ImportProblem(
    "bomb",
    "This PDF unpacks to far more than a text needs, so it was not read. Copy the article's words and paste them below.",
  );

/** Bytes that a packed part comes to; 0 for what is packed in another way. Throws "bomb" beyond what is left. */
function unpackedSize(part: Uint8Array, left: number): number {
  try {
    const maxOutputLength = Math.min(limits.part, left) + 1;
    return inflateSync(part, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw bomb();
    return 0;
  }
}

/** Throws "bomb" where the streams of the file unpack to more than the limits, or one is packed over and over. */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [at, count, left] = [file.indexOf("stream"), 0, limits.whole as number];
  for (; at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.subarray(at - 3, at).toString("latin1") === "end") continue;
    count += 1;
    if (count > limits.parts) throw bomb();
    const head = file.subarray(Math.max(0, at - 400), at).toString("latin1");
    const own = head.slice(head.lastIndexOf("<<") < 0 ? 0 : head.lastIndexOf(" obj"));
    const filters = own.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])/g) ?? [];
    if (filters.length > 1) throw bomb();
    if (filters.length === 0) continue;
    const start = at + 6 + (file[at + 6] === 13 ? 1 : 0) + 1;
    const end = file.indexOf("endstream", start);
    left -= unpackedSize(file.subarray(start, end < 0 ? undefined : end), left);
  }
}

/** The body of an answer, unpacked, and never more of it than the limit. */
import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { ImportProblem, pasteInstead } from "../problem";

const unpackers: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const tooLarge = (limit: number) =>
  new ImportProblem(
    "too-large",
    `This page is larger than ${Math.round(limit / 1024 / 1024)} MB, more than is read. ${pasteInstead}`,
  );

/** Reads it whole. Throws "too-large" beyond `limit` bytes, counted after unpacking, whatever the headers claim. */
export async function readBody(answer: IncomingMessage, limit: number): Promise<Uint8Array> {
  const coding = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (Number(answer.headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
  let stream: Readable = answer;
  if (coding !== "identity" && coding !== "") {
    const unpack = unpackers[coding];
    // Two packings one in the other serve nobody but who wants to hide a size.
    if (!unpack) throw new ImportProblem("kind", `This page came packed in an unknown way. ${pasteInstead}`);
    const unpacked = unpack() as unknown as Readable & NodeJS.WritableStream;
    answer.on("error", (error) => unpacked.destroy(error));
    answer.pipe(unpacked);
    stream = unpacked;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of stream as AsyncIterable<Uint8Array>) {
      size += part.byteLength;
      if (size > limit) throw tooLarge(limit);
      parts.push(part);
    }
  } finally {
    answer.destroy();
    stream.destroy();
  }
  return Buffer.concat(parts);
}

/** An article brought from an address or a file: fetched and read, and given back for the teacher to check. Nothing is kept. */
import { countTry } from "@/lib/access/tries";
import type { Teacher } from "@/lib/access/viewer";
import { fetchPage } from "@/lib/article/fetch";
import { ImportProblem } from "@/lib/article/problem";
import type { Imported, Source } from "@/lib/article/read";
import { noDetails } from "@/lib/article/read/imported";
import { readPlainText } from "@/lib/article/text";
import { env } from "@/lib/shared/env";
import { invalid } from "@/lib/shared/errors";
import type { ImportInput } from "./input";
import { readAside } from "./reader";

/** Each costs other sites a request and this machine some seconds. */
const importLimit = { limit: 60, seconds: 10 * 60 };

/** Beside which field of the form a problem is told. */
type Field = "url" | "file" | "text";

/** Turns an `ImportProblem` into a refusal beside that field. */
export async function orRefuse<T>(field: Field, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof ImportProblem)) throw cause;
    throw Object.assign(invalid(cause.message, { [field]: cause.message }), { cause });
  }
}

/** The article at an address, as its page has it now. Throws an `ImportProblem`. */
export async function articleAt(address: string): Promise<Imported> {
  const fetched = await fetchPage(address, { allowedOrigin: env().IMPORT_TEST_ORIGIN });
  return readAside({ ...fetched, name: "" });
}

/** Fetches an address, or tells pasted text apart into blocks. Refuses beside the field that it came from. */
export async function importArticle(viewer: Teacher, input: ImportInput): Promise<Imported> {
  if ("text" in input) {
    const read = readPlainText(input.text);
    if (!read.ok) throw invalid(read.message, { text: read.message });
    return { ...noDetails, blocks: read.blocks };
  }
  await countTry(`import:${viewer.userId}`, importLimit);
  return orRefuse("url", () => articleAt(input.address));
}

/** Reads a file that the teacher dropped or chose. Refuses beside the file's field. */
export async function importFile(viewer: Teacher, file: Pick<Source, "bytes" | "name">): Promise<Imported> {
  await countTry(`import:${viewer.userId}`, importLimit);
  return orRefuse("file", () => readAside({ ...file, type: "", url: "" }));
}

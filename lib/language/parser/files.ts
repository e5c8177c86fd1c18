/** Reading the files of weights, wherever the code runs: from source, in tests, or bundled into the server. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

const folder = "lib/language/weights";

/**
 * Unpacks a file of weights. It lies beside this source, or, where a bundler has moved the code, under the folder that the
 * server was started in. (`new URL(file, import.meta.url)` won't do: in pages the bundler makes a web address of it.)
 */
export function readWeights(name: string): Buffer {
  const here = join(process.cwd(), folder, name);
  const path = existsSync(here) ? here : join(dirname(fileURLToPath(import.meta.url)), "..", "weights", name);
  return brotliDecompressSync(readFileSync(path));
}

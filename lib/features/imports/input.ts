/** What the outside may send to bring in an article. */
import { z } from "zod";
import { articleLimits } from "@/lib/article/text";

/** An address to fetch, or pasted text to be told apart into blocks. */
export const importInput = z.union(
  [z.object({ address: z.string().trim().min(1).max(articleLimits.url) }), z.object({ text: z.string() })],
  "Give the article's address, or its text.",
);
export type ImportInput = z.infer<typeof importInput>;

/** The name of a file, as the header `x-file-name` carries it (percent-encoded). Only its ending is looked at. */
export function fileNameOf(header: string | null): string {
  try {
    return decodeURIComponent(header ?? "").slice(-300);
  } catch {
    return ""; // a name that can't be read is no name
  }
}

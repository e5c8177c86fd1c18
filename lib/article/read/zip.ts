/** The few parts of a packed document that are wanted, with limits that hold whatever the archive claims. */
import { unzipSync } from "fflate";
import { ImportProblem } from "../problem";

export const zipLimits = {
  /** Parts that an archive may list. */
  parts: 4000,
  /** One wanted part, unpacked. */
  part: 20 * 1024 * 1024,
  /** All wanted parts, unpacked. */
  whole: 40 * 1024 * 1024,
} as const;

const bomb = () =>
  new ImportProblem(
    "bomb",
    "This file unpacks to far more than a text needs, so it was not read. Copy the article's words and paste them below.",
  );

/**
 * Unpacks the parts that `wanted` names. The room for each is made by the size that the archive states and never grows,
 * so a part that holds more than it says is cut or refused. Throws "bomb" beyond the limits, "unreadable" for what is
 * no archive.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let [parts, whole] = [0, 0];
  const names = new Set<string>();
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (parts > zipLimits.parts) throw bomb();
        if (!wanted(name)) return false;
        whole += originalSize;
        // The same part twice is how one stream of bytes is made to count many times.
        if (names.has(name) || originalSize > zipLimits.part || whole > zipLimits.whole) throw bomb();
        names.add(name);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof ImportProblem) throw cause;
    throw new ImportProblem("unreadable", "This Word file is damaged and can't be read.", { cause });
  }
}

import { type Rule, sources } from "./rule";

/** An item of a reading lesson rests on sentences of the text. */
export const noEvidence: Rule = {
  name: "no-evidence",
  source: sources.starc("every question has its critical span"),
  run({ evidence, cited }, { byId }) {
    if (cited.length === 0)
      return [
        {
          message: "No sentence of the text is marked as proof of the answer.",
          mend: "Mark the sentence or two that prove the key.",
        },
      ];
    const lost = cited.filter((id) => !byId.has(id));
    if (lost.length > 0 || evidence.some((set) => set.length === 0))
      return [
        {
          message: "The evidence points at a sentence that is not in the text.",
          mend: "Mark a sentence of this text.",
        },
      ];
    return [];
  },
};

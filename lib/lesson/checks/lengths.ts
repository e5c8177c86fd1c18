import { type Rule, sources } from "./rule";

/** Key to longest (or shortest) wrong option, in characters; and the least difference that a reader sees. */
export const lengthLimits = { longer: 1.5, shorter: 0.34, characters: 12 };

/** A key that stands out by its length is found without reading. */
export const optionLengths: Rule = {
  name: "option-lengths",
  source: sources.haladyna("rule 24: options of about equal length"),
  run({ keys, wrong }) {
    const [key, second] = keys;
    if (!key || second || wrong.length < 2) return [];
    const own = key.text.trim().length;
    const others = wrong.map((o) => o.text.trim().length);
    const longest = Math.max(...others);
    const shortest = Math.min(...others);
    if (own >= longest * lengthLimits.longer && own - longest >= lengthLimits.characters)
      return [
        {
          option: key.id,
          message: `The right option stands out: ${own} characters, the longest other has ${longest}.`,
          mend: "Shorten it, or bring the others to its length.",
        },
      ];
    if (own <= shortest * lengthLimits.shorter && shortest - own >= lengthLimits.characters)
      return [
        {
          option: key.id,
          message: `The right option stands out: ${own} characters, the shortest other has ${shortest}.`,
          mend: "Shorten the others, or say more in the key.",
        },
      ];
    return [];
  },
};

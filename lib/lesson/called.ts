import type { Name } from "@/lib/language/names";

/** A name as a sentence of ours has it: "the United States", "the Supreme Court", else bare. */
export const called = (name: Name): string =>
  /^(?:United|European Union|Soviet|Netherlands|Philippines)/.test(name.name) ||
  (name.kind === "organisation" &&
    /\b(?:Party|Court|Council|Union|Nations|Committee|Commission|Department|Ministry|Senate|House|Agency|Association|Institute|Bank|UN|EU|FBI|CIA)$/.test(
      name.name,
    ))
    ? `the ${name.name}`
    : name.name;

/** Turns of speech: what is found, and what is left alone. */
import { describe, expect, it } from "vitest";
import { isSound } from "../candidate";
import { readArticle } from "../reading";
import { toolsFor } from "../tools";
import { turns } from "./turns";

const found = (text: string) =>
  turns(
    toolsFor(
      readArticle({
        title: "Test",
        provenance: { byline: "", publication: "", date: "", url: "", licence: "" },
        blocks: [{ kind: "paragraph", text }],
      }),
      [],
    ),
  );

describe("a turn of speech", () => {
  it.each([
    ["It is true that the buses lose money. But so do the roads and the parks.", "granted"],
    ["Imagine a town in which the old can no longer visit their friends.", "imagined"],
    ["A bus is not a business but a promise to every citizen.", "corrected"],
    ["There was no plan, no study and no vote before the buses were cut.", "thrice"],
    ["Who would want to wait in the rain for an hour? The buses must come back.", "rhetorical question"],
    ["Isn't a town more than its car parks? I believe it is.", "rhetorical question"],
  ])("%s → %s", (text, group) => {
    const items = found(text);
    expect(items.map((c) => c.group)).toContain(group);
    for (const c of items) expect(isSound(c), c.stem).toBe(true);
  });
  it.each([
    "It is true that the buses lose money. The roads and the parks cost more.",
    "“A bus is not a business but a promise,” the mayor said.",
    "The mayor said it was not a bus but a train that had stopped.",
    "The plan is not ready, but it will be shown on Monday.",
    "The buses are not only late but also dirty.",
    "Who runs the buses? The council does.",
    "There was no plan and no study before the buses were cut.",
  ])("is not seen in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

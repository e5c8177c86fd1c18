import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostSteps, Steps, stepBetween } from "./steps";

const none = { text: "", past: [], future: [] };
function typing(...texts: string[]) {
  const steps = new Steps(none);
  for (const [index, text] of texts.entries()) steps.changed(text, index * 100);
  return steps;
}

describe("steps of a text", () => {
  it.each<[string, string[], string[]]>([
    ["a word at a time", ["T", "Th", "The", "The ", "The s", "The se", "The sea"], ["The", ""]],
    ["what was taken back, as one", ["The sea", "The se", "The s", "The "], ["The sea", ""]],
    ["a paste by itself", ["The", "The pasted words"], ["The", ""]],
    ["a word put over another", ["The sea", "The bay"], ["The sea", ""]],
  ])("are undone %s", (_what, texts, undone) => {
    const steps = typing(...texts);
    const seen: string[] = [];
    for (let now = texts.at(-1) ?? ""; ; ) {
      const back = steps.undo(now);
      if (!back) break;
      now = back.text;
      seen.push(now);
    }
    expect(seen).toEqual(undone);
  });

  it("come back with redo until something else is typed", () => {
    const steps = typing("One", "One two");
    expect(steps.undo("One two")).toEqual({ text: "One", caret: 3 });
    expect(steps.redo("One")).toEqual({ text: "One two", caret: 7 });
    expect(steps.undo("One two")?.text).toBe("One");
    steps.changed("One three", 5000);
    expect(steps.redo("One three")).toBeNull();
  });

  it("outlive a reload, and take a text from elsewhere as one more", () => {
    const kept = JSON.parse(JSON.stringify(typing("One", "One two").kept()));
    const steps = new Steps(kept);
    expect(steps.undo("One two, and more from another device")?.text).toBe("One two");
    expect(steps.undo("One two")?.text).toBe("One");
  });

  it("are no more than two hundred, the newest", () => {
    const steps = new Steps(none);
    for (let n = 1; n <= 300; n += 1) steps.changed("x ".repeat(n), n * 10_000);
    expect(steps.kept().past).toHaveLength(mostSteps);
    expect(steps.undo("x ".repeat(300))?.text).toBe("x ".repeat(299));
  });

  it("lead back to every text and forth again, whatever was written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 }), (texts) => {
        const steps = new Steps(none);
        for (const [index, text] of texts.entries()) steps.changed(text, index * 10_000);
        let now = texts.at(-1) ?? "";
        const last = now;
        for (let back = steps.undo(now); back; back = steps.undo(now)) now = back.text;
        expect(now).toBe("");
        for (let forth = steps.redo(now); forth; forth = steps.redo(now)) now = forth.text;
        expect(now).toBe(last);
      }),
    );
  });

  it("are the least difference at one place", () => {
    expect(stepBetween("aaa", "aaaa")).toEqual({ at: 3, removed: "", added: "a" });
    expect(stepBetween("the sea", "the big sea")).toEqual({ at: 4, removed: "", added: "big " });
  });
});

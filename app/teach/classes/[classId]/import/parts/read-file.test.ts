import { describe, expect, it } from "vitest";
import { decodeText, readFile } from "./read-file";

const name = "José Muñoz, Zoë Groß";

describe("a roster’s file", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(name)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${name}`)],
    ["UTF-16, little end first", new Uint8Array(Buffer.from(`\uFEFF${name}`, "utf16le"))],
    ["UTF-16, big end first", new Uint8Array(Buffer.from(`\uFEFF${name}`, "utf16le").swap16())],
    ["windows-1252", new Uint8Array(Buffer.from(name, "latin1"))],
  ])("is read in %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(name);
  });
  it("that is a spreadsheet’s own, or far too long, is refused with a way on", async () => {
    const zip = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], "Period 2.xlsx");
    expect(await readFile(zip, 1000)).toMatchObject({ why: /save it as CSV/ });
    expect(await readFile(new File(["a".repeat(5000)], "a.csv"), 1000)).toMatchObject({ why: /too long/ });
    expect(await readFile(new File([name], "a.csv"), 1000)).toEqual({ text: name });
  });
});

import { expect, it } from "vitest";
import { wholePiece } from "./draft";
import { ReviewSaver } from "./saver";
import { SaverShelf } from "./shelf";

const make = () =>
  new ReviewSaver(
    { version: 0, state: "submitted", comment: "", marks: [] },
    [],
    async () => ({ is: "failed", message: "no connection" }),
    { typing: 1e8, retry: 1e8 },
  );

it("what one teacher left unsaved is there when they come back, and nobody else who signs in in the tab finds it", () => {
  const shelf = new SaverShelf();
  const mine = shelf.of("teacher one", "attempt", make);
  mine.edit(wholePiece, { comment: "Only for me" });
  expect(shelf.of("teacher one", "attempt", make)).toBe(mine);
  expect(shelf.of("teacher one", "another attempt", make)).not.toBe(mine);
  const theirs = shelf.of("teacher two", "attempt", make);
  expect(JSON.stringify(theirs.snapshot())).not.toContain("Only for me");
  expect(shelf.of("teacher one", "attempt", make).snapshot().parts[wholePiece]?.draft.comment).toBe("");
});

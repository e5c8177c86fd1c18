import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { UndoLog } from "./undo-log";

const attemptId = "0190a000-0000-7000-8000-000000000001";
let accounts = 0;
const anAccount = () => {
  accounts += 1;
  return `account-${accounts}`;
};

async function opened(accountId: string, text = "", attempt = attemptId) {
  const log = new UndoLog({ accountId, attemptId: attempt });
  await log.open(() => text);
  return log;
}

describe("steps to undo", () => {
  it("are there after a reload", async () => {
    const accountId = anAccount();
    const before = await opened(accountId);
    before.typed("", "One", 0);
    before.typed("One", "One two", 10_000);
    await before.keep();
    const after = await opened(accountId, "One two");
    expect(after.take("undo", "One two")?.text).toBe("One");
    await after.keep();
    const again = await opened(accountId, "One");
    expect(again.take("redo", "One")?.text).toBe("One two");
  });

  it("take in what was typed before they were read", async () => {
    const accountId = anAccount();
    const before = await opened(accountId);
    before.typed("", "One", 0);
    await before.keep();
    const after = new UndoLog({ accountId, attemptId });
    after.typed("One", "One two", 10_000);
    expect(after.take("undo", "One two")).toBeNull();
    await after.open(() => "One two");
    expect(after.take("undo", "One two")?.text).toBe("One");
    expect(after.take("undo", "One")?.text).toBe("");
  });

  it("are of one account and one piece of work", async () => {
    const accountId = anAccount();
    const mine = await opened(accountId);
    mine.typed("", "One", 0);
    await mine.keep();
    expect((await opened(anAccount(), "One")).take("undo", "One")).toBeNull();
    expect((await opened(accountId, "One", "another")).take("undo", "One")).toBeNull();
  });
});

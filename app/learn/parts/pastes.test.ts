import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Pastes } from "./pastes";

const attemptId = "0190a000-0000-7000-8000-000000000001";
let accounts = 0;
const anAccount = () => {
  accounts += 1;
  return `pasting-${accounts}`;
};

/** The network as it answers now, and what it was asked. */
function aNetwork(answer: () => number | "unreachable") {
  const asked: { url: string; body: { id: string; text: string; ago: number } }[] = [];
  vi.stubGlobal("fetch", async (url: string, { body }: { body: string }) => {
    const status = answer();
    if (status === "unreachable") throw new TypeError("Failed to fetch");
    asked.push({ url, body: JSON.parse(body) });
    return new Response("{}", { status });
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

describe("pasted stretches", () => {
  it("are sent once a server answers, each under its one id, though the page was closed in between", async () => {
    const accountId = anAccount();
    let answer: number | "unreachable" = "unreachable";
    const asked = aNetwork(() => answer);
    const first = new Pastes({ accountId, attemptId });
    await first.note("essay", "One stretch.");
    first.close();
    answer = 503;
    const second = new Pastes({ accountId, attemptId });
    await second.note("essay", "Another stretch.");
    second.close();
    answer = 200;
    const third = new Pastes({ accountId, attemptId });
    await third.send();
    await third.send();
    expect(asked.map(({ body }) => body.text)).toEqual(["One stretch.", "One stretch.", "Another stretch."]);
    expect(asked[0]?.body.id).toBe(asked[1]?.body.id);
    expect(asked[1]?.url).toBe(`/api/attempts/${attemptId}/pastes`);
    expect(asked[1]?.body.ago).toBeGreaterThanOrEqual(0);
  });

  it("are let go where a server will never take them, and cut to what it keeps", async () => {
    const asked = aNetwork(() => 404);
    const pastes = new Pastes({ accountId: anAccount(), attemptId });
    await pastes.note("essay", "x".repeat(30_000));
    await pastes.send();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.body.text).toHaveLength(20_000);
  });

  it("of another account on this device stay that account's", async () => {
    let answer: number | "unreachable" = "unreachable";
    const asked = aNetwork(() => answer);
    const mine = new Pastes({ accountId: anAccount(), attemptId });
    await mine.note("essay", "Mine.");
    mine.close();
    answer = 200;
    await new Pastes({ accountId: anAccount(), attemptId }).send();
    expect(asked).toEqual([]);
  });
});

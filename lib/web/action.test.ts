import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { action } from "./action";
import { idle } from "./form-state";

const sent = vi.hoisted(() => ({ headers: new Headers() }));
// Outside a request Next has no cookies: everyone here is a visitor.
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => sent.headers,
}));

const seen = vi.fn();
const say = action("visitor", z.object({ word: z.string() }), async (_viewer, input) => {
  seen(input);
  return { status: "done" };
});
const form = (word: string) => {
  const data = new FormData();
  data.append("word", word);
  return data;
};
beforeEach(() => seen.mockClear());

describe("an action", () => {
  it.each([
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a sibling host", { "sec-fetch-site": "same-site" }],
    ["a sandboxed frame in an old browser", { origin: "null" }],
    ["another site in an old browser", { origin: "http://elsewhere.example" }],
  ])("asked for by %s does nothing", async (_, headers: Record<string, string>) => {
    sent.headers = new Headers({ host: "school.example", ...headers });
    expect(await say(idle, form("a"))).toMatchObject({ status: "refused" });
    expect(seen).not.toHaveBeenCalled();
  });

  it("asked for by the site's own page runs, without what the database can't keep", async () => {
    sent.headers = new Headers({ host: "school.example", "sec-fetch-site": "same-origin" });
    expect(await say(idle, form("a\0b"))).toEqual({ status: "done" });
    expect(seen).toHaveBeenCalledWith({ word: "ab" });
  });

  it("that fails on our side is no success: a script gets an error with its number, a plain form its page", async () => {
    seen.mockImplementation(() => {
      throw Object.assign(new Error("nobody listens"), { code: "ECONNREFUSED" });
    });
    sent.headers = new Headers({ host: "school.example", "next-action": "1" });
    const error = await Promise.resolve(say(idle, form("a"))).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ digest: expect.stringMatching(/^away-[0-9a-f-]{36}$/) });
    sent.headers = new Headers({ host: "school.example" });
    expect(await say(idle, form("a"))).toMatchObject({ status: "refused", values: { word: "a" } });
    seen.mockReset();
  });

  it("refuses what is no form, with a message", async () => {
    sent.headers = new Headers({ host: "school.example" });
    for (const odd of [null, undefined, "form", 7, { word: "a" }])
      expect(await say(idle, odd as never)).toMatchObject({ status: "refused", message: expect.any(String) });
  });
});

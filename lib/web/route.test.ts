import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { route } from "./route";

// Outside a request Next has no cookies: everyone here is a visitor.
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers(),
}));

const echo = route(
  { for: "visitor", body: z.object({ word: z.string().max(10) }), maxBytes: 100 },
  async ({ body }) => Response.json(body),
);
const closed = route({ for: "teacher" }, async () => new Response("secret"));
const nowhere = { params: Promise.resolve({}) };
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://school.example/api/echo", {
    method: "POST",
    body,
    headers: { host: "school.example", ...headers },
  });

describe("a route", () => {
  it("parses the body once, at the border", async () => {
    const response = await echo(post('{"word":"treaty","more":1}'), nowhere);
    expect(await response.json()).toEqual({ word: "treaty" });
  });

  it.each([
    ["another site's browser", { "sec-fetch-site": "cross-site" }, 403],
    ["a sibling host's browser", { "sec-fetch-site": "same-site" }, 403],
    ["an old browser on another site", { origin: "http://elsewhere.example" }, 403],
    ["an origin that is no address", { origin: "null" }, 403],
    ["the site's own page", { "sec-fetch-site": "same-origin", origin: "http://school.example" }, 200],
    ["an old browser on the site's own page", { origin: "http://school.example" }, 200],
  ])("answers a change asked for by %s", async (_, headers: Record<string, string>, status) => {
    expect((await echo(post('{"word":"a"}', headers), nowhere)).status).toBe(status);
  });

  it.each([
    ["no JSON", "{word", 422],
    ["JSON of another shape", '{"word":7}', 422],
    ["a word over the limit", '{"word":"elevenchars"}', 422],
    ["a body over the limit", JSON.stringify({ word: "x".repeat(200) }), 413],
    ["JSON nested to break a reader", `{"word":${"[".repeat(40)}${"]".repeat(40)}}`, 422],
    ["no body at all", "", 422],
    ["bytes that are no text", new Uint8Array([0x22, 0xff, 0x22]), 422],
  ])("refuses %s with a message and no stack", async (_, body, status) => {
    const response = await echo(post(body), nowhere);
    expect(response.status).toBe(status);
    const answer = await response.json();
    expect(answer.error.message).toMatch(/\.$/);
    expect(JSON.stringify(answer)).not.toContain("    at ");
  });

  it("takes out what the database can't keep", async () => {
    const response = await echo(post('{"word":"a\\u0000b\\ud800"}'), nowhere);
    expect(await response.json()).toEqual({ word: "ab\ufffd" });
  });

  it("answers as data that no page can mistake for a script, refusals included", async () => {
    for (const body of ['{"word":"a"}', "{"])
      expect((await echo(post(body), nowhere)).headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each([
    ["the database is away", "CONNECTION_CLOSED", 503],
    ["something else fails", "23505", 500],
  ])("answers with a failure where %s", async (_, code, status) => {
    const failing = route({ for: "visitor" }, async () => {
      throw Object.assign(new Error("secret detail"), { code });
    });
    const response = await failing(new Request("http://school.example/api/failing"), nowhere);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain("secret detail");
  });

  it("keeps a visitor out of what is a teacher's", async () => {
    const response = await closed(new Request("http://school.example/api/closed"), nowhere);
    expect(response.status).toBe(401);
  });
});

import { once } from "node:events";
import { createServer, get, type IncomingMessage, type RequestListener } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { log } from "@/lib/shared/log";
import { meters } from "@/lib/shared/metrics";
import { currentRequest } from "@/lib/shared/request";
import { answerWith } from "./answer-status";
import { watchRequests } from "./watch-requests";

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
  vi.restoreAllMocks();
});

/** A server that is watched, and the way to ask it once. */
async function watched(answer: RequestListener) {
  undo.push(watchRequests(() => "/learn/[assignmentId]"));
  const server = createServer(answer).listen(0, "127.0.0.1");
  undo.push(() => server.close());
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return async (path: string, headers: Record<string, string> = {}) => {
    const asked = once(get({ port, host: "127.0.0.1", path, headers, agent: false }), "response");
    const [response] = (await asked) as [IncomingMessage];
    response.resume();
    await once(response, "close");
    return response;
  };
}

describe("a request", () => {
  it("has one line in the log and one count, with its route's pattern and nothing of its path", async () => {
    const lines = ["debug", "info", "warn"].map((level) => vi.spyOn(log(), level as "info"));
    const ask = await watched((_, response) => response.end("ok"));
    await ask("/learn/0198a7d2?name=Kofi");
    const [line] = lines.flatMap((spy) => spy.mock.calls.map(([fields]) => fields));
    expect(line).toEqual({
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      method: "GET",
      route: "/learn/[assignmentId]",
      status: 200,
      ms: expect.any(Number),
    });
    const text = await meters().registry.metrics();
    expect(text).toContain(
      'broadsheet_requests_total{method="GET",route="/learn/[assignmentId]",status="200"} 1',
    );
    expect(text).not.toMatch(/0198a7d2|Kofi/);
  });

  it("keeps an id that a proxy gave it, where that is harmless", async () => {
    const seen: unknown[] = [];
    const ask = await watched((request, response) => {
      seen.push(request.headers["x-request-id"], currentRequest()?.id);
      response.end();
    });
    const given = "0a1b2c3d-4e5f";
    expect((await ask("/", { "x-request-id": given })).headers["x-request-id"]).toBe(given);
    expect(seen).toEqual([given, given]);
    for (const odd of ["short", "a".repeat(65), "kofi@school.example", 'x","level":60'])
      expect((await ask("/", { "x-request-id": odd })).headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("that fails has the status that was asked for, but where it leads elsewhere", async () => {
    const ask = await watched((request, response) => {
      answerWith(503);
      response.statusCode = Number(request.url?.slice(1));
      response.end();
    });
    const failed = await ask("/200");
    expect([failed.statusCode, failed.headers["retry-after"]]).toEqual([503, "5"]);
    expect((await ask("/500")).statusCode).toBe(503);
    expect((await ask("/303")).statusCode).toBe(303);
  });
});

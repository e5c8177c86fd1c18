import { afterEach, describe, expect, it } from "vitest";
import { setEnv } from "@/lib/shared/env";
import { whyRefusedEarly } from "./early";

const url = "http://127.0.0.1:3000/forgot";
const here = { "x-broadsheet-address": "127.0.0.1" };
const form = (parts: [string, string][]) => {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  return body;
};
const call = (body: BodyInit, headers: Record<string, string> = {}) =>
  whyRefusedEarly(
    new Request(url, { method: "POST", body, headers: { "next-action": "7f", ...here, ...headers } }),
  );
const list = (state: unknown) => JSON.stringify([state, "$K1"]);

describe("what goes no further", () => {
  it("is no form of ours: its state, its fields and what was typed come through", async () => {
    const state = { status: "refused", message: "$$5 is too little", values: { a: "x" }, data: "$undefined" };
    expect(
      await call(
        form([
          ["_1_email", "$K1"],
          ["0", list(state)],
        ]),
      ),
    ).toBeNull();
    expect(
      await call(
        form([
          ["_a_email", "x"],
          ["0", '[{},"$Ka"]'],
        ]),
      ),
    ).toBeNull();
  });
  it.each([
    ["no list", form([["_1_a", "x"]])],
    ["a list that is no JSON", form([["0", "["]])],
    [
      "a reference",
      form([
        ["0", '[{"then":"$1:__proto__:then"},"$K1"]'],
        ["1", "{}"],
      ]),
    ],
    [
      "a part that belongs to no form",
      form([
        ["0", list({})],
        ["1", "{}"],
      ]),
    ],
    [
      "another form's field",
      form([
        ["0", list({})],
        ["_2_a", "x"],
      ]),
    ],
    ["a prototype", form([["0", '[{"__proto__":{"status":"done"}},"$K1"]']])],
    ["a depth that no state has", form([["0", `[${"[".repeat(5000)}${"]".repeat(5000)},"$K1"]`]])],
    [
      "a file in the list's place",
      (() => {
        const body = new FormData();
        body.append("0", new Blob(["[]"]));
        return body;
      })(),
    ],
    ["plain text", '["$undefined"]'],
  ])("holds %s", async (_, body) => {
    expect(await call(body)).toMatchObject({ status: 400 });
  });
  it("says another boundary than it holds, or asks by another method", async () => {
    expect(await call("x", { "content-type": "multipart/form-data; boundary=y" })).toMatchObject({
      status: 400,
    });
    const get = new Request(url, { headers: { "next-action": "7f", ...here } });
    expect(await whyRefusedEarly(get)).toMatchObject({ status: 400 });
  });
  it("is larger than anything takes", async () => {
    expect(await call("x", { "content-length": "1048577" })).toMatchObject({ status: 413 });
    const long = form([
      ["_1_a", "é".repeat(600_000)],
      ["0", list({})],
    ]);
    expect(await call(long)).toMatchObject({ status: 413 });
    const unmeasured = { method: "POST", body: "x", headers: { ...here, "transfer-encoding": "chunked" } };
    expect(await whyRefusedEarly(new Request(url, unmeasured))).toMatchObject({ status: 411 });
    const huge = {
      method: "POST",
      body: "x",
      headers: { ...here, "content-length": String(11 * 1024 * 1024) },
    };
    expect(await whyRefusedEarly(new Request(new URL("/api/drafts", url), huge))).toMatchObject({
      status: 413,
    });
  });
  it("has a path that can't be decoded", async () => {
    expect(await whyRefusedEarly(new Request("http://127.0.0.1/join/%ff", { headers: here }))).toMatchObject({
      status: 400,
    });
    expect(await whyRefusedEarly(new Request("http://127.0.0.1/join/%C3%A9", { headers: here }))).toBeNull();
  });
  describe("came by plain http", () => {
    const from = (headers: Record<string, string>, path = "/sign-in") =>
      whyRefusedEarly(new Request(`http://10.0.0.7${path}`, { headers }));
    const away = { "x-broadsheet-address": "10.0.0.9" };
    afterEach(() => setEnv({ TRUST_PROXY: undefined, ALLOW_INSECURE_HTTP: undefined }));

    it("from another machine, whatever it claims", async () => {
      expect(await from(away)).toMatchObject({ status: 403 });
      expect(await from({ ...away, "x-forwarded-proto": "https" })).toMatchObject({ status: 403 });
      expect(await from({})).toMatchObject({ status: 403 });
      setEnv({ TRUST_PROXY: "1" });
      expect(await from({ ...away, "x-forwarded-proto": "http" })).toMatchObject({ status: 403 });
    });
    it("unless our own proxy took it over TLS, or whoever runs the server allows it", async () => {
      setEnv({ TRUST_PROXY: "1" });
      expect(await from({ ...away, "x-forwarded-proto": "https" })).toBeNull();
      setEnv({ TRUST_PROXY: undefined, ALLOW_INSECURE_HTTP: "1" });
      expect(await from(away)).toBeNull();
    });
    it("on this machine, or to ask for the server's health", async () => {
      expect(await from(here)).toBeNull();
      expect(await from(away, "/api/health")).toBeNull();
    });
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { setEnv } from "@/lib/shared/env";
import { mayReadMetrics } from "./metrics-reader";

const near = { "x-broadsheet-address": "127.0.0.1", "x-broadsheet-passed-on": "0", host: "localhost:3000" };
const token = "0123456789abcdef";
afterEach(() => setEnv({ METRICS_TOKEN: undefined }));

describe("who may read the metrics", () => {
  it.each([
    ["a program on this machine", {}, true],
    ["a program on this machine, by IPv6", { "x-broadsheet-address": "::1", host: "[::1]:3000" }, true],
    ["another machine", { "x-broadsheet-address": "192.0.2.7" }, false],
    ["whoever stands behind a proxy on this machine", { "x-broadsheet-passed-on": "1" }, false],
    ["whoever asks for the public name", { host: "broadsheet.school.example" }, false],
    ["a request of unknown origin", { "x-broadsheet-address": "" }, false],
  ])("%s", (_, more, may) => expect(mayReadMetrics(new Headers({ ...near, ...more }))).toBe(may));

  it("is the token's bearer alone, once there is a token", () => {
    setEnv({ METRICS_TOKEN: token });
    const far = { "x-broadsheet-address": "192.0.2.7", "x-broadsheet-passed-on": "1" };
    const say = (authorization: string) => new Headers({ ...far, authorization });
    expect(mayReadMetrics(say(`Bearer ${token}`))).toBe(true);
    for (const wrong of ["", token, `Bearer ${token}0`, "Bearer ", `Basic ${token}`])
      expect(mayReadMetrics(say(wrong))).toBe(false);
    expect(mayReadMetrics(new Headers(near))).toBe(false);
  });
});

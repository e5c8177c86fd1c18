import { expect, it } from "vitest";
import { isRouterState } from "./router-state";

const written = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const leaf = ["__PAGE__", {}, null, null];

it.each([
  ["", { children: ["teach", { children: leaf }, null, null] }, null, null, 16],
  ["", { children: [["classId", "019a", "d", null], { children: leaf }, null, "refetch", 4] }],
])("a router's state is taken: %j", (...tree) => expect(isRouterState(written(tree))).toBe(true));

it.each([
  "",
  "%5B",
  "%",
  "%ff",
  "null",
  written([]),
  written(["", { children: ["x"] }]),
  written([1, {}]),
  written(["", {}, 7, "?"]),
])("%j is none", (header) => expect(isRouterState(header)).toBe(false));

it("takes no more than a router would send", () => {
  expect(isRouterState(written(["x".repeat(40_000), {}]))).toBe(false);
});

import { describe, expect, it } from "vitest";
import { isOutage } from "./outage";

const failed = (code?: string, cause?: unknown) =>
  Object.assign(new Error("failed", { cause }), code === undefined ? {} : { code });

describe("an outage of the database", () => {
  it.each([
    ["nobody listens", failed("ECONNREFUSED")],
    ["a connection ended amid a statement", failed("CONNECTION_CLOSED")],
    ["the server is being shut down", failed("57P01")],
    ["the server is starting", failed("57P03")],
    ["its disk is full", failed("53100")],
    ["the query builder wrapped it", failed(undefined, failed("CONNECTION_CLOSED"))],
  ])("is seen where %s", (_, error) => expect(isOutage(error)).toBe(true));

  it.each([
    ["a broken rule of the tables", failed("23505")],
    ["a statement that took too long", failed("57014")],
    ["a fault of ours", new TypeError("x is undefined")],
    ["what is no error", "ECONNREFUSED"],
    ["nothing", undefined],
  ])("is not seen in %s", (_, error) => expect(isOutage(error)).toBe(false));
});

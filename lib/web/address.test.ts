import { describe, expect, it } from "vitest";
import { addressFrom } from "./address";

describe("the address that tries are counted by", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["198.51.100.1, 203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::9", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["nonsense", "local"],
    ["", "local"],
    [null, "local"],
  ])("of %s is %s", (header, address) => expect(addressFrom(header)).toBe(address));
});

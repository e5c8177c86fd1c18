import { describe, expect, it } from "vitest";
import { knownDevice, withName } from "./device";
import { signSession } from "./session";

describe("a browser that someone has signed in on", () => {
  it("is known for that name alone, with the same id ever after", () => {
    const first = withName(undefined, "amber-fox-27");
    const id = knownDevice(first, "amber-fox-27");
    expect(id).toBeTruthy();
    expect(knownDevice(first, "amber-fox-28")).toBeNull();
    const both = withName(first, "ortiz@school.org");
    expect([knownDevice(both, "amber-fox-27"), knownDevice(both, "ortiz@school.org")]).toEqual([id, id]);
  });
  it("forgets the one who was there longest ago", () => {
    let cookie: string | undefined;
    for (let n = 0; n < 9; n += 1) cookie = withName(cookie, `student-${n}`);
    expect(knownDevice(cookie, "student-0")).toBeNull();
    expect(knownDevice(cookie, "student-1")).toBeTruthy();
    expect(cookie?.length).toBeLessThan(500);
  });
  it("names nobody in its cookie", () => {
    const body = withName(undefined, "ortiz@school.org").split(".")[0] ?? "";
    expect(Buffer.from(body, "base64url").toString()).not.toContain("ortiz");
  });
  it.each(["", "a.b", "a.b.c", "eyJpZCI6IngiLCJuYW1lcyI6W119.AAAA"])("is no stranger with %j", (cookie) => {
    expect(knownDevice(cookie, "amber-fox-27")).toBeNull();
    expect(knownDevice(withName(cookie, "amber-fox-27"), "amber-fox-27")).toBeTruthy();
  });
  it("takes no other cookie of ours for its own", () => {
    const id = "019aaf00-0000-7000-8000-000000000001";
    const session = signSession({
      schoolId: id,
      userId: id,
      role: "student",
      version: 1,
      exp: 4_000_000_000,
    });
    expect(knownDevice(session, "amber-fox-27")).toBeNull();
  });
});

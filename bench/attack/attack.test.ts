/** The attack's own judgement: that it would see what it looks for. */
import { describe, expect, it } from "vitest";
import { lesson } from "@/lib/lesson/schema";
import { studentLesson } from "@/lib/lesson/student-view";
import { setEnv } from "@/lib/shared/env";
import { whyRefusedEarly } from "@/lib/web/early";
import type { Answer } from "./client";
import { checkFault, checkLeaks, mayChange, noFindings } from "./findings";
import { type Houses, mark, markedLesson, maySee, type Role, roles } from "./house";
import { protocolLies } from "./protocol";
import { payloads, planted } from "./scripts";

const answer = (text: string, status = 200): Answer => ({ status, headers: {}, text });
const class_ = { joinCode: "ACDEFGHJ" };
const houses = { A: { class_ }, O: { class_ }, S: { class_ } } as Houses;
const leaksOf = (role: Role, text: string, held = "") => {
  const findings = noFindings();
  checkLeaks(findings, answer(text), { role, houses, about: "", held });
  return [findings.leaks.length, findings.earlyKeys.length];
};

describe("what may be read", () => {
  it("is one's own, and a colleague's name", () => {
    expect(leaksOf("A.teacher", `${mark("A", "key", 3)} ${mark("O", "staff")}`)).toEqual([0, 0]);
    expect(leaksOf("A.student", `${mark("A", "lesson", 1)} ${mark("A", "student")}`)).toEqual([0, 0]);
  });
  it("is neither another's, nor the key before its time", () => {
    expect(leaksOf("A.student", mark("A", "classmate"))).toEqual([1, 0]);
    expect(leaksOf("A.student", `x\\"${mark("A", "key", 12)}\\"`)).toEqual([0, 1]);
    expect(leaksOf("O.teacher", mark("A", "draft", 2))).toEqual([1, 0]);
    expect(leaksOf("S.teacher", mark("A", "staff"))).toEqual([1, 0]);
    for (const role of roles) expect(leaksOf(role, "$argon2id$v=19$m=19456")).toEqual([1, 0]);
  });
  it("is a class, for whoever holds its code", () => {
    expect(leaksOf("visitor", mark("A", "class"))).toEqual([1, 0]);
    expect(leaksOf("visitor", mark("A", "class"), "/join/ACDEFGHJ")).toEqual([0, 0]);
  });
  it("is nothing to a visitor", () => {
    expect(maySee("visitor", "A", "lesson")).toBe(false);
  });
});

describe("what may be changed", () => {
  it.each([
    ["A.student", "A.answers", true],
    ["A.student", "A.lessons", false],
    ["A.student", "O.answers", false],
    ["O.teacher", "A.teacher", false],
    ["A.teacher", "O.teacher", true],
    ["A.teacher", "O.lessons", false],
    ["visitor", "S.school", false],
  ] as const)("by %s in %s: %s", (role, table, may) => expect(mayChange(role, table, "")).toBe(may));
});

describe("a fault", () => {
  it.each([
    [answer("Internal Server Error", 500), 1],
    [answer("Error: socket hang up", 0), 1],
    [answer('{"status":"refused","message":"Something went wrong on our side."}'), 1],
    [answer("no", 404), 0],
  ])("is counted: %o", (given, count) => {
    const findings = noFindings();
    checkFault(findings, given, "");
    expect(findings.serverErrors).toHaveLength(count);
  });
});

describe("what the attack works with", () => {
  it("is a lesson that the product takes, whose student's view holds no key of its own", () => {
    const content = markedLesson("A", "lesson");
    expect(lesson.parse(content)).toEqual(content);
    expect(JSON.stringify(content)).toMatch(/zqAkey\d+x/);
    expect(JSON.stringify(studentLesson(content))).not.toMatch(/zqAkey/);
  });
  it("plants a script in every text and leaves ids", () => {
    const put = planted({ id: "p1s1", text: "One sentence.", items: ["Two words"] }, () => payloads[0] ?? "");
    expect(put).toEqual({ id: "p1s1", text: payloads[0], items: [payloads[0]] });
  });
  it("calls actions in no way that goes further than the door", async () => {
    // A form without a field, and one of thousands, are forms.
    const forms = /"\$K999"|name="_1_2999"/;
    const lies = protocolLies("7f").filter(({ headers }) => headers?.["next-action"] === "7f");
    setEnv({ ALLOW_INSECURE_HTTP: "1" });
    for (const { headers, body } of lies.filter((lie) => !forms.test(String(lie.body)))) {
      const request = { method: "POST", headers, body: String(body) };
      expect(
        await whyRefusedEarly(new Request("http://127.0.0.1/forgot", request)),
        String(body),
      ).not.toBeNull();
    }
    setEnv({ ALLOW_INSECURE_HTTP: undefined });
  });
});

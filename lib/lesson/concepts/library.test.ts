import { describe, expect, it } from "vitest";
import { concepts } from ".";
import type { Cast } from "./fill";
import { fill } from "./fill";
import { tensions } from "./public";
import { compile } from "./rule";

const names = [
  { shown: "the United States", plural: false },
  { shown: "Bashar Al Assad", plural: false },
  { shown: "the Kurds", plural: true },
];
/** Every role of a concept filled by one of the names in turn. */
const castOf = (roles: string[], from: number): Cast =>
  Object.fromEntries(roles.map((role, n) => [role, names[(n + from) % names.length]]));

const templatesOf = (c: (typeof concepts)[number]) => [
  c.title,
  c.question.text,
  c.question.younger ?? "",
  c.issue,
  c.yes.view,
  c.no.view,
  c.limit,
  c.planning,
  c.memo.decision,
  c.memo.one.do,
  c.memo.one.because,
  c.memo.other.do,
  c.memo.other.because,
  c.motion,
  c.debate?.for ?? "",
  c.debate?.against ?? "",
  ...c.discussion,
  ...c.strong,
];

describe("the library of ideas", () => {
  it("has at least fifteen ideas of international politics, each with its own slug", () => {
    expect(concepts.length).toBeGreaterThanOrEqual(15);
    const slugs = [...concepts, ...tensions].map((c) => c.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
  it.each(concepts)("tells sources, three schools, dated cases and misconceptions of $slug", (c) => {
    expect(c.sources.length).toBeGreaterThan(0);
    expect(c.sources.every((s) => /\d{4}|Thucydides/.test(s))).toBe(true);
    expect(c.parallels.length).toBeGreaterThanOrEqual(2);
    expect(c.parallels.every((p) => /\d/.test(p.when) && p.what.length <= 400)).toBe(true);
    for (const school of Object.values(c.schools)) expect(school.text.length).toBeGreaterThan(20);
    expect(c.misconceptions.length).toBeGreaterThanOrEqual(2);
    expect(c.strong.length).toBeGreaterThanOrEqual(2);
    expect(c.discussion.length).toBeGreaterThanOrEqual(2);
  });
  it.each([...concepts, ...tensions])("can be filled with any kind of name: $slug", (c) => {
    for (const from of [0, 1, 2])
      for (const template of templatesOf(c)) {
        const text = fill(template, castOf(Object.keys(c.roles), from));
        expect(text, template).not.toBeNull();
        expect(text).not.toMatch(/[{}[\]]|\bthe the\b|\b(?:Kurds|Kurds’) (?:is|has|was|does|wants)\b| {2}/);
      }
  });
  it.each(concepts)("fills the roles that $slug needs from its rules, and every rule compiles", (c) => {
    const filled = new Set(c.rules.flatMap((r) => [...r.when.matchAll(/\{(\w+):/g)].map((m) => m[1])));
    for (const role of c.needs) expect(filled).toContain(role);
    for (const rule of c.rules) expect(() => compile(rule.when)).not.toThrow();
    expect(c.rules.some((r) => r.weight === 2)).toBe(true);
  });
  it("says in what a sign shows only what its roles allow", () => {
    for (const c of concepts)
      for (const rule of c.rules)
        for (const m of rule.shows.matchAll(/\{(\w+)/g))
          expect(Object.keys(c.roles), rule.when).toContain(m[1]);
  });
});

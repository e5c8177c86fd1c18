/** Everything that can be asked for, read from the route tree and the build: a new page, route or action is found by itself. */
import { type ActionRow, actions as rows } from "@/e2e/access/actions";
import { madeUpId } from "@/e2e/access/roles";
import { routes } from "@/e2e/access/routes";
import { builtActions, filesNamed } from "@/e2e/access/tree";
import { newId } from "@/lib/shared/ids";
import type { Fields } from "./client";
import { asWorld, type HouseName, type Houses, houseNames } from "./house";

export interface Target {
  kind: "page" | "route" | "action";
  /** "teach/classes/[classId]/page.tsx", "… publish". */
  name: string;
  /** Of pages and routes: "/teach/classes/[classId]". */
  template: string;
  /** Of actions: what `Next-Action` names. */
  id: string;
  row?: ActionRow;
}

const templateOf = (file: string) =>
  `/${file
    .split("/")
    .slice(0, -1)
    .filter((part) => !part.startsWith("("))
    .join("/")}`;

/** All pages, routes and actions of this checkout's build. */
export function allTargets(): Target[] {
  const files = (name: string, kind: Target["kind"]) =>
    filesNamed(name).map((file): Target => ({ kind, name: file, template: templateOf(file), id: "" }));
  const built = new Map(builtActions().map((one) => [`${one.file} ${one.name}`, one]));
  const actions = [...built.values()].map(({ id, file, name }): Target => {
    const row = rows.find((one) => one.file === file && one.name === name);
    return { kind: "action", name: `${file} ${name}`, template: "", id, ...(row && { row }) };
  });
  return [...files("page.tsx", "page"), ...files("route.ts", "route"), ...actions];
}

/** Whose ids a request holds: a house's, parts of two houses, made up, or none at all. */
export const idSets = ["A", "O", "S", "mixed", "made-up", "broken"] as const;
export type IdSet = (typeof idSets)[number];

const isHouse = (set: IdSet): set is HouseName => set === "A" || set === "O" || set === "S";

/** Values by parameter name, as pages, routes and forms know them. */
export function idsFor(houses: Houses, set: IdSet): Record<string, string> {
  const of = (house: HouseName): Record<string, string> => {
    const { ids, student, class_ } = houses[house];
    const made = { token: "x".repeat(43), nextauth: "session", userId: student.id };
    return { ...ids, ...made, studentId: student.id, code: class_.joinCode };
  };
  const all = of("A");
  if (isHouse(set)) return of(set);
  if (set === "mixed")
    return { ...all, attemptId: of("O").attemptId ?? "", studentId: of("O").studentId ?? "" };
  return Object.fromEntries(Object.keys(all).map((key) => [key, set === "broken" ? "1%27--" : madeUpId]));
}

/** The target's paths with those ids; a parameter that nobody knows by name takes every id in turn. */
export function pathsOf({ template }: Target, ids: Record<string, string>): string[] {
  const names = [...template.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name]) => name ?? "");
  let paths = [template || "/"];
  for (const name of names) {
    const known = ids[name];
    // A piece of work is found by its handed-in and its open attempt.
    const values = name === "attemptId" ? [ids.attemptId, ids.workingId] : [known];
    const taken = known === undefined ? Object.values(ids) : values;
    paths = paths.flatMap((path) => taken.map((value) => path.replace(/\[(?:\.\.\.)?\w+\]/, value ?? "")));
  }
  return paths;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const spoil = (text: string, set: IdSet) =>
  isHouse(set) ? text : text.replaceAll(uuid, set === "broken" ? "1'--" : madeUpId);

/** A right body of a route as the house's people would send it, or everything we know for a route without a row. */
export async function bodyFor(target: Target, houses: Houses, set: IdSet): Promise<unknown> {
  const row = routes.find(({ file }) => file === target.name);
  const house = isHouse(set) ? set : "A";
  if (!row) return { ...idsFor(houses, set), base: 1, key: newId() };
  const { body } = await row.request(asWorld(houses, house));
  if (body === undefined) return undefined;
  const other = set === "mixed" ? JSON.stringify(houses.O.ids.attemptId) : undefined;
  const text = spoil(JSON.stringify(body), set === "mixed" ? "A" : set);
  return JSON.parse(other ? text.replace(JSON.stringify(houses.A.ids.attemptId), other) : text);
}

/** Every field that any form has, so that an action without a row is tried with something. */
const everything = {
  name: "Kim",
  title: "The treaty",
  base: "0",
  version: "1",
  draftVersion: "1",
  text: "x",
};

/** The fields of an action with each set of ids. Without a row it gets every field that we know. */
export async function fieldsFor(target: Target, houses: Houses): Promise<Record<IdSet, Fields>> {
  const { row } = target;
  // One after the other: a row may prepare the house for its right request.
  const right: Partial<Record<IdSet, Record<string, string>>> = {};
  for (const name of houseNames)
    right[name] = row ? await row.fields(asWorld(houses, name)) : { ...everything, ...idsFor(houses, name) };
  const A = right.A ?? {};
  const { attemptId = "", studentId = "" } = idsFor(houses, "O");
  const theirs = { ...("attemptId" in A && { attemptId }), ...("studentId" in A && { studentId }) };
  const spoilt = (set: IdSet) =>
    Object.fromEntries(Object.entries(A).map(([name, value]) => [name, spoil(value, set)]));
  return {
    ...{ A, O: right.O ?? {}, S: right.S ?? {}, mixed: { ...A, ...theirs } },
    ...{ "made-up": spoilt("made-up"), broken: spoilt("broken") },
  };
}

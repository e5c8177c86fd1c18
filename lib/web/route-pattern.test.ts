import { describe, expect, it } from "vitest";
import { noRoute, patternsOf } from "./route-pattern";

const patternOf = patternsOf([
  "/_not-found",
  "/",
  "/teach/lessons/[lessonId]",
  "/teach/lessons/new",
  "/teach/lessons/[lessonId]/assign",
  "/api/auth/[...nextauth]",
]);
const id = "0198a7d2-7c55-7d6e-9f3a-0123456789ab";

describe("the route of a path", () => {
  it.each([
    ["/", "/"],
    ["/?next=/learn", "/"],
    ["/teach/lessons/new", "/teach/lessons/new"],
    [`/teach/lessons/${id}`, "/teach/lessons/[lessonId]"],
    [`/teach/lessons/${id}/?name=Kofi`, "/teach/lessons/[lessonId]"],
    [`/teach/lessons/${id}/assign#top`, "/teach/lessons/[lessonId]/assign"],
    ["/api/auth/callback/google?code=secret", "/api/auth/[...nextauth]"],
    ["/_next/static/chunks/0a1b.js", "/_next"],
    ["/_not-found", noRoute],
    [`/teach/lessons/${id}/nowhere`, noRoute],
    ["/kofi.mensah@school.example", noRoute],
    ["http://elsewhere.example/teach", noRoute],
    ["*", noRoute],
    ["", "/"],
  ])("%s is %s", (path, pattern) => expect(patternOf(path)).toBe(pattern));
});

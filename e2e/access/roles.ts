/** Everyone who may knock, as the access tests name them. */
import type { UserRow } from "@/db/testing/makers";
import type { World } from "../world";

export const roles = ["visitor", "student", "otherStudent", "teacher", "otherTeacher", "stranger"] as const;
export type Role = (typeof roles)[number];

/** Made up: no row has it. */
export const madeUpId = "019aaf00-0000-7000-8000-00000000dead";

export const personIn = (world: World, role: Role): UserRow | null =>
  role === "visitor" ? null : world[role];

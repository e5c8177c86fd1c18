/** Every route handler: a right request of the world's teacher or student, and what each role is answered. */
import type { World } from "../world";
import type { Role } from "./roles";

export interface RouteRow {
  file: string;
  method: "GET" | "POST" | "PUT" | "DELETE";
  request: (world: World) => { path: string; body?: unknown } | Promise<{ path: string; body?: unknown }>;
  who: Record<Role, number>;
}

const refused = (status = 404): Record<Role, number> => ({
  visitor: 401,
  student: status,
  otherStudent: status,
  teacher: status,
  otherTeacher: status,
  stranger: status,
});

export const routes: RouteRow[] = [
  {
    file: "api/classes/[classId]/gradebook/route.ts",
    method: "GET",
    request: ({ ids }) => ({ path: `/api/classes/${ids.classId}/gradebook` }),
    who: { ...refused(), teacher: 200 },
  },
];

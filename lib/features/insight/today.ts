import type { Teacher } from "@/lib/access/viewer";
import { listAssignments } from "@/lib/features/reviews/overview";
import { readTalkTo } from "./talk-to";

/** A teacher's first page: the assignments by class, and whom to talk to. Two statements. */
export async function readToday(teacher: Teacher) {
  const [lines, talkTo] = await Promise.all([listAssignments(teacher), readTalkTo(teacher, new Date())]);
  return { lines, talkTo };
}

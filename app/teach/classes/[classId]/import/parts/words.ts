/** What an import says in sentences. */
import type { Imported } from "@/lib/features/classes/rosters/commands";
import type { PlannedRow } from "@/lib/features/classes/rosters/rules";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** "2 came with the account they have · 28 were in the class already." */
export function saidOfImport({ joined, back, known }: Imported): string {
  const parts = [
    joined > 0 && count(joined, "came with the account they have", "came with the accounts they have"),
    back > 0 && count(back, "is back", "are back"),
    known > 0 && count(known, "was in the class already", "were in the class already"),
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(" · ")}.` : "";
}

/** "28 new · 3 in the class already · 1 line can’t be read." */
export function saidOfPlan(rows: readonly PlannedRow[], errors: number, unnamed: number): string {
  const n = (kind: PlannedRow["fate"]["kind"]) => rows.filter(({ fate }) => fate.kind === kind).length;
  const parts = [
    `${n("new")} new`,
    n("elsewhere") > 0 && `${n("elsewhere")} from another class of yours`,
    n("known") > 0 && `${n("known")} in the class already`,
    n("removed") > 0 && `${n("removed")} removed before`,
    n("twin") > 0 && count(n("twin"), "name for you to decide", "names for you to decide"),
    n("repeated") > 0 && count(n("repeated"), "line twice", "lines twice"),
    errors > 0 && count(errors, "line can’t be read", "lines can’t be read"),
    unnamed > 0 && `${unnamed} of the class not in the list, who ${unnamed === 1 ? "stays" : "stay"}`,
  ].filter(Boolean);
  return `${parts.join(" · ")}.`;
}

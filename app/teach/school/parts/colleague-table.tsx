import { Act } from "@/app/ui/act";
import { Table, Td, Th } from "@/app/ui/table";
import { Time } from "@/app/ui/time";
import type { readSchool } from "@/lib/features/accounts/colleagues/queries";
import { whyNotDemotable, whyNotRemovable } from "@/lib/features/accounts/rules";
import { administratorAction, putBackColleagueAction, removeColleagueAction } from "../actions";
import { ResetLink } from "./reset-link";

type Colleague = Awaited<ReturnType<typeof readSchool>>["colleagues"][number];
interface ColleagueTableProps {
  colleagues: Colleague[];
  /** The administrator who is looking. */
  self: string;
  zone: string;
  now: Date;
}

function Changes({ colleague, self, admins }: { colleague: Colleague; self: string; admins: number }) {
  const { id: userId, name, isAdmin, removedAt } = colleague;
  const demotable = !isAdmin || whyNotDemotable(admins) === null;
  const removable = removedAt || whyNotRemovable(colleague, self, admins) === null;
  return (
    <div className="-my-2 flex flex-wrap justify-end gap-x-5 max-sm:flex-col max-sm:items-end">
      {!removedAt && userId !== self && <ResetLink userId={userId} name={name} />}
      {!removedAt && demotable && (
        <Act action={administratorAction} ids={{ userId, isAdmin: isAdmin ? "no" : "yes" }} look="text">
          {isAdmin ? "Make a plain teacher" : "Make administrator"}
          <span className="sr-only">: {name}</span>
        </Act>
      )}
      {removable && (
        <Act action={removedAt ? putBackColleagueAction : removeColleagueAction} ids={{ userId }} look="text">
          {removedAt ? "Put back" : "Remove"}
          <span className="sr-only"> {name}</span>
        </Act>
      )}
    </div>
  );
}

function State({ colleague, zone, now }: { colleague: Colleague; zone: string; now: Date }) {
  const { isAdmin, removedAt, askedResetAt } = colleague;
  if (removedAt) {
    return (
      <>
        removed <Time at={removedAt} zone={zone} now={now} />
      </>
    );
  }
  return (
    <>
      {isAdmin ? "administrator" : "teacher"}
      {askedResetAt && (
        <span className="block text-late">
          asked for a new password <Time at={askedResetAt} zone={zone} now={now} />
        </span>
      )}
    </>
  );
}

export function ColleagueTable({ colleagues, self, zone, now }: ColleagueTableProps) {
  const admins = colleagues.filter(({ isAdmin, removedAt }) => isAdmin && !removedAt).length;
  return (
    <Table
      caption="Teachers of the school"
      head={
        <>
          <Th>Name</Th>
          <Th className="max-md:hidden">E-mail</Th>
          <Th className="max-sm:hidden">Role</Th>
          <Th className="text-right">Change</Th>
        </>
      }
    >
      {colleagues.map((colleague) => (
        <tr key={colleague.id} className={colleague.removedAt ? "text-quiet" : ""}>
          <Td className="break-words">
            {colleague.name}
            {colleague.id === self && <span className="text-quiet"> (you)</span>}
            <span className="block text-sm break-all text-quiet md:hidden">{colleague.email}</span>
            <span className="block text-sm sm:hidden">
              <State colleague={colleague} zone={zone} now={now} />
            </span>
          </Td>
          <Td className="break-words max-md:hidden">{colleague.email}</Td>
          <Td className="max-sm:hidden">
            <State colleague={colleague} zone={zone} now={now} />
          </Td>
          <Td>
            <Changes colleague={colleague} self={self} admins={admins} />
          </Td>
        </tr>
      ))}
    </Table>
  );
}

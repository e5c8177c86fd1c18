import { Act } from "@/app/ui/act";
import { CopyText } from "@/app/ui/copy";
import { sayCode } from "@/lib/features/classes/rules";
import { rotateJoinCodeAction, setJoinOpenAction } from "../../actions";

interface JoinCodeProps {
  class_: { id: string; joinCode: string; joinOpen: boolean };
  /** Where people reach the server. */
  origin: string;
}

/** Big enough to read from the last row. */
export function JoinCode({ class_: { id: classId, joinCode, joinOpen }, origin }: JoinCodeProps) {
  return (
    <section aria-labelledby="join-code" className="max-w-form min-w-0">
      <h2 id="join-code" className="text-xl font-semibold">
        Join code
      </h2>
      {joinOpen ? (
        <>
          <p className="my-3 font-serif text-3xl font-semibold tracking-[0.08em]">{sayCode(joinCode)}</p>
          <p className="mb-3 text-quiet">
            Students write it at {origin.replace(/^https?:\/\//, "")}/join, or follow this link:
          </p>
          <CopyText label="Link to join" text={`${origin}/join/${joinCode}`} />
        </>
      ) : (
        <p className="my-3 text-quiet">Nobody new can join. Who is in the class stays.</p>
      )}
      <div className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        <Act action={setJoinOpenAction} ids={{ classId, open: joinOpen ? "no" : "yes" }} look="text">
          {joinOpen ? "Close to newcomers" : "Open to newcomers"}
        </Act>
        {joinOpen && (
          <Act action={rotateJoinCodeAction} ids={{ classId }} look="text">
            Change the code
          </Act>
        )}
      </div>
    </section>
  );
}

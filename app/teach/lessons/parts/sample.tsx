import { Act } from "@/app/ui/act";
import { newId } from "@/lib/shared/ids";
import { draftSample } from "../actions";

/** The sample lesson, one click away. The key makes a second click of the same page open the same lesson. */
export function DraftSample({ look = "plain" }: { look?: "plain" | "text" }) {
  return (
    <Act action={draftSample} ids={{ key: newId() }} look={look}>
      Draft the sample lesson
    </Act>
  );
}

import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import {
  findViewer,
  isStudent,
  isTeacher,
  type Student,
  type Teacher,
  type Viewer,
} from "@/lib/access/viewer";
import { notFound, notSignedIn } from "@/lib/shared/errors";
import { Failure } from "@/lib/shared/incident";
import { storableText } from "@/lib/shared/storable";
import { answerWith } from "./answer-status";
import { asRefusal, fieldMessages } from "./errors";
import type { FormAction, FormState } from "./form-state";
import { refuseOtherOrigins } from "./origin";

/** Whom an action or a route is open to. */
export interface Audience {
  teacher: Teacher;
  student: Student;
  anyone: Viewer;
  visitor: Viewer | null;
}

/** The viewer, where the audience admits them; "not found" for the wrong role. */
export async function admit<A extends keyof Audience>(audience: A): Promise<Audience[A]> {
  const viewer = await findViewer();
  const admitted =
    audience === "visitor" ||
    (viewer &&
      (audience === "anyone" ||
        (audience === "teacher" && isTeacher(viewer)) ||
        (audience === "student" && isStudent(viewer))));
  if (!admitted) throw viewer ? notFound() : notSignedIn();
  return viewer as Audience[A];
}

const secret = /password|passphrase|secret|token/i;

/** Text fields of a form; a name that occurs more than once becomes a list. Next's own fields are left out. */
function readForm(form: FormData): {
  fields: Record<string, string | string[]>;
  typed: Record<string, string>;
} {
  const fields: Record<string, string | string[]> = {};
  const typed: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = form.getAll(name).flatMap((v) => (typeof v === "string" ? [storableText(v)] : []));
    const [first, ...rest] = values;
    if (first === undefined) continue;
    fields[name] = rest.length > 0 ? values : first;
    if (!secret.test(name) && rest.length === 0) typed[name] = first;
  }
  return { fields, typed };
}

/** A form sent without a script is answered by its page, which is the only way to keep what was typed. */
const isSentByScript = async () => (await headers()).has("next-action");

/**
 * A server action for a form: admits the viewer, parses the input, runs, and answers with a FormState.
 * A refusal keeps what was typed; `redirect()` and `notFound()` of Next pass through. What failed is no answer with status
 * 200 but 503 while the database is away, else 500: thrown for the form's script, which says so beside what was typed.
 */
export function action<A extends keyof Audience, S extends z.ZodType, T = undefined>(
  audience: A,
  input: S,
  run: (viewer: Audience[A], input: z.output<S>) => Promise<FormState<T>>,
): FormAction<T> {
  return async (_state, form) => {
    const { fields, typed } = form instanceof FormData ? readForm(form) : { fields: {}, typed: {} };
    try {
      refuseOtherOrigins(await headers());
      const viewer = await admit(audience);
      const parsed = input.safeParse(fields);
      if (!parsed.success) {
        const messages = fieldMessages(parsed.error);
        const general = messages.form ?? "Some of this needs another look: see the marked fields.";
        return { status: "refused", message: general, fields: messages, values: typed };
      }
      const state = await run(viewer, parsed.data);
      return state.status === "refused" ? { values: typed, ...state } : state;
    } catch (error) {
      unstable_rethrow(error);
      const { refusal, incident } = asRefusal(error, "action");
      if (incident) answerWith(incident.status);
      if (incident && (await isSentByScript())) throw new Failure(incident);
      return { status: "refused", message: refusal.reader, fields: refusal.fields, values: typed };
    }
  };
}

import { Act } from "@/app/ui/act";
import { lookAroundAction } from "../actions";

/** One click into the sample school, while only this machine can reach the server. */
export function LookAround() {
  return (
    <section aria-labelledby="look-around" className="mt-10 border-t border-rule pt-6">
      <h2 id="look-around" className="text-xl font-semibold">
        Look around
      </h2>
      <p className="mt-1 text-quiet">
        A sample school is set up on this machine, with two classes and a lesson. Change in it what you like.
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Act action={lookAroundAction} ids={{ role: "teacher" }}>
          As the sample teacher
        </Act>
        <Act action={lookAroundAction} ids={{ role: "student" }}>
          As a sample student
        </Act>
      </div>
    </section>
  );
}

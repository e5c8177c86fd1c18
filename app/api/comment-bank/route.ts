import { countUse, keepInBank, listBank, removeFromBank } from "@/lib/features/reviews/bank";
import { bankInput } from "@/lib/features/reviews/input";
import { notAllowed } from "@/lib/shared/errors";
import { json, route } from "@/lib/web/route";

/** Keeps a comment in the teacher's own bank, counts a use or removes one; answers what the bank holds now. */
export const POST = route({ for: "teacher", body: bankInput }, async ({ viewer, body }) => {
  if (body.as !== viewer.userId)
    throw notAllowed("Not kept: someone else is signed in in this browser now. Sign in as yourself again.");
  if (body.do === "keep") await keepInBank(viewer, body.text);
  else if (body.do === "use") await countUse(viewer, body.id);
  else await removeFromBank(viewer, body.id);
  return json({ bank: await listBank(viewer) });
});

"use server";

import { requestReset } from "@/lib/features/accounts/commands";
import { forgotInput } from "@/lib/features/accounts/input";
import { action } from "@/lib/web/action";
import { requestAddress } from "@/lib/web/address";
import { done } from "@/lib/web/form-state";

export const forgotAction = action("visitor", forgotInput, async (_viewer, { email }) => {
  await requestReset(email, await requestAddress());
  return done(
    "If that address belongs to an account, the school’s administrator can now make a link to a new password. Ask them for it.",
  );
});

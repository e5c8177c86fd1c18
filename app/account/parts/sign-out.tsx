"use client";

import { useState } from "react";
import { Act } from "@/app/ui/act";
import { useReady } from "@/app/ui/ready";
import type { FormAction } from "@/lib/web/form-state";

const warning =
  "Some of your text has not reached the server yet. Stay, or sign out again: it then waits on this device until you sign in here.";

/**
 * Signs a student out and clears what this device keeps of the account. Text that no server has stays, after a word of
 * warning: it is not lost, and shows to nobody else.
 */
export function SignOut({ action, accountId }: { action: FormAction; accountId: string }) {
  const [warned, setWarned] = useState(false);
  const ready = useReady();
  const leave: FormAction = async (state, form) => {
    const { clearDevice } = await import("@/app/learn/offline/clear-device");
    const left = await clearDevice(accountId, warned);
    if (!left) return action(state, form);
    setWarned(true);
    return { status: "refused", message: warning };
  };
  return (
    <Act action={ready ? leave : action} look="text" className="-my-2">
      Sign out
    </Act>
  );
}

"use client";

import { Confirm } from "@/app/ui/confirm";
import { deleteGroupAction } from "../../actions";

interface DeleteGroupProps {
  ids: { classId: string; groupId: string };
  name: string;
}

export function DeleteGroup({ ids, name }: DeleteGroupProps) {
  return (
    <Confirm
      action={deleteGroupAction}
      ids={ids}
      title={`Delete “${name}”?`}
      body={() => <p>The group goes away. Its students stay in the class, and their work is kept.</p>}
      yes="Delete the group"
    >
      Delete the group
    </Confirm>
  );
}

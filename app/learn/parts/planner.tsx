"use client";

import { useState } from "react";
import { usePart } from "../reading/use-part";
import type { PlanFieldsProps } from "./plan-fields";

const loadFields = () => import("./plan-fields");

/** Folded away until wanted; its fields come with that, or once the page is idle. */
export function Planner(props: PlanFieldsProps) {
  const [open, setOpen] = useState(false);
  const part = usePart(loadFields, open);
  return (
    <details
      className="border-y border-rule py-2"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Plan it first</summary>
      {part ? <part.PlanFields {...props} /> : open && <p role="status">One moment …</p>}
    </details>
  );
}

"use client";

import { Button } from "@/app/ui/button";
import type { Answer } from "@/lib/items/answers";

interface RescueFileProps {
  title: string;
  attemptId: string;
  seal: string;
  values: Readonly<Record<string, Answer>>;
}

const fileName = (title: string) =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "work"
  }.rescue.json`;

/** Saves everything that stands on this page as a file, whether a server has it or not. */
export function RescueFile({ title, attemptId, seal, values }: RescueFileProps) {
  const save = () => {
    const answers = Object.entries(values).map(([itemId, value]) => ({ itemId, value }));
    const file = {
      broadsheet: "rescue file",
      title,
      madeAt: new Date().toISOString(),
      attemptId,
      seal,
      answers,
    };
    const address = URL.createObjectURL(
      new Blob([JSON.stringify(file, null, 1)], { type: "application/json" }),
    );
    const link = document.createElement("a");
    link.href = address;
    link.download = fileName(title);
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-3 text-sm text-quiet">
      <Button look="text" onClick={save}>
        Save a rescue file
      </Button>
      Everything on this page as a file. If this device fails, your teacher can put it back.
    </p>
  );
}

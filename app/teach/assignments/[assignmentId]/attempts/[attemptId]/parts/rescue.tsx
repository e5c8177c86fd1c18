"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, useState } from "react";

interface RescueProps {
  assignmentId: string;
  attemptId: string;
  student: string;
}

const none = "This is no rescue file. It ends in .rescue.json, and the student’s desk makes it.";

async function readFile(file: File): Promise<{ seal: unknown; answers: unknown } | null> {
  try {
    const read: unknown = JSON.parse(await file.text());
    return typeof read === "object" && read !== null && "seal" in read && "answers" in read ? read : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/** Puts a student's rescue file back: the answers become exactly what it holds. */
export function Rescue({ assignmentId, attemptId, student }: RescueProps) {
  const router = useRouter();
  const [said, setSaid] = useState<{ text: string; refused: boolean } | null>(null);
  const restore = async (file: File) => {
    const read = await readFile(file);
    if (!read) return setSaid({ text: none, refused: true });
    const response = await fetch(`/api/reviews/${attemptId}/rescue`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ assignmentId, seal: read.seal, answers: read.answers }),
    }).catch(() => null);
    if (!response)
      return setSaid({
        text: "The server can’t be reached. Choose the file again in a moment.",
        refused: true,
      });
    const body = (await response.json()) as { restored?: number; error?: { message: string } };
    if (!response.ok) return setSaid({ text: body.error?.message ?? none, refused: true });
    setSaid({
      text:
        body.restored === 0
          ? "The answers are those of the file already."
          : `Put back: ${body.restored} of the answers.`,
      refused: false,
    });
    router.refresh();
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void restore(file);
    event.target.value = "";
  };
  return (
    <details className="mb-3">
      <summary className="text-sm text-accent">Put a rescue file back</summary>
      <label className="mt-2 block">
        {student}’s rescue file. The answers become what it holds; those before are kept for {student} to
        choose.
        <input type="file" accept=".json,application/json" onChange={choose} className="mt-1 block" />
      </label>
      <p role={said?.refused ? "alert" : "status"} className={said?.refused ? "text-wrong" : "text-quiet"}>
        {said && (said.refused ? `⚠ ${said.text}` : said.text)}
      </p>
    </details>
  );
}

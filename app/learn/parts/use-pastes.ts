"use client";

import { useEffect } from "react";
import { countWords } from "@/lib/items/words";
import { fewWords, Pastes } from "./pastes";

/** Notes longer stretches that are pasted into an answer. What was cut or copied from an answer here is no news. */
export function usePastes({ accountId, attemptId }: { accountId: string; attemptId: string }): void {
  useEffect(() => {
    const pastes = new Pastes({ accountId, attemptId });
    let own = "";
    const taken = ({ target }: ClipboardEvent) => {
      own =
        target instanceof HTMLTextAreaElement
          ? target.value.slice(target.selectionStart, target.selectionEnd)
          : "";
    };
    const pasted = ({ target, clipboardData }: ClipboardEvent) => {
      const itemId =
        target instanceof HTMLTextAreaElement &&
        target.closest<HTMLElement>("[data-question]")?.dataset.question;
      const text = clipboardData?.getData("text/plain").trim() ?? "";
      if (!itemId || text.length <= fewWords || text === own.trim()) return;
      // After the paste itself has been drawn.
      setTimeout(() => countWords(text) > fewWords && void pastes.note(itemId, text), 0);
    };
    const send = () => void pastes.send();
    send();
    document.addEventListener("copy", taken);
    document.addEventListener("cut", taken);
    document.addEventListener("paste", pasted);
    window.addEventListener("online", send);
    return () => {
      document.removeEventListener("copy", taken);
      document.removeEventListener("cut", taken);
      document.removeEventListener("paste", pasted);
      window.removeEventListener("online", send);
      pastes.close();
    };
  }, [accountId, attemptId]);
}

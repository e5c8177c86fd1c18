"use client";

import { Button } from "@/app/ui/button";
import { useReady } from "@/app/ui/ready";

/** The browser's own print dialog, which saves as PDF too; Ctrl+P does the same. */
export function PrintButton() {
  const ready = useReady();
  return (
    <Button look="primary" disabled={!ready} onClick={() => window.print()}>
      Print or save as PDF
    </Button>
  );
}

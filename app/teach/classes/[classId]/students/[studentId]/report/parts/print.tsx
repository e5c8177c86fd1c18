"use client";

import { Button } from "@/app/ui/button";
import { Ready } from "@/app/ui/ready";

/** Prints the page; waits for its script, since it does nothing without. */
export function Print() {
  return (
    <Ready>
      <Button onClick={() => window.print()} className="print:hidden">
        Print
      </Button>
    </Ready>
  );
}

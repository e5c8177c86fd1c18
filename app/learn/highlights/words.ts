import type { HighlightColour } from "@/lib/features/attempts/anchors";

export const colourNames: Record<HighlightColour, string> = {
  lemon: "Lemon",
  mint: "Mint",
  sky: "Sky",
  rose: "Rose",
};
export const swatches: Record<HighlightColour, string> = {
  lemon: "bg-lemon",
  mint: "bg-mint",
  sky: "bg-sky",
  rose: "bg-rose",
};

/** Where a text came from, as it is shown and printed with a lesson. */
import type { Provenance } from "@/lib/article/schema";

export interface SourceLines {
  /** "Jane Roe, The Harbour Post, 14 March 2016"; empty where nothing is known. */
  by: string;
  url: string;
  licence: string;
}

export const sourceOf = ({ byline, publication, date, url, licence }: Provenance): SourceLines => ({
  by: [byline, publication, date].filter((part) => part !== "").join(", "),
  url,
  licence,
});

/** As one sentence: "Source: Jane Roe, The Harbour Post. https://… Licence: CC BY 4.0". Empty where nothing is known. */
export function saySource(provenance: Provenance): string {
  const { by, url, licence } = sourceOf(provenance);
  const parts = [
    by && `Source: ${by}.`,
    url && (by ? url : `Source: ${url}`),
    licence && `Licence: ${licence}.`,
  ];
  return parts.filter(Boolean).join(" ");
}

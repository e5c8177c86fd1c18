/** The product's two fonts as `@font-face` rules with the files inside, for a page that must stand alone. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const files = [
  [
    "Source Serif 4 Variable",
    "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  ],
  [
    "Atkinson Hyperlegible Next Variable",
    "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  ],
] as const;

/** Empty where the packages are not installed: the page then falls back on the reader's fonts. */
export function fontFaces(): string {
  const { resolve } = createRequire(import.meta.url);
  return files
    .map(([family, file]) => {
      try {
        const data = readFileSync(resolve(file)).toString("base64");
        return `@font-face { font-family: "${family}"; font-weight: 200 900; src: url("data:font/woff2;base64,${data}") format("woff2"); }`;
      } catch {
        return "";
      }
    })
    .join("\n");
}

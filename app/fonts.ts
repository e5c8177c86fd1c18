import localFont from "next/font/local";

/** Latin subsets only; the fallbacks are stretched to the same metrics, so that nothing shifts when the fonts arrive. */
export const sourceSerif = localFont({
  variable: "--font-source-serif",
  display: "swap",
  adjustFontFallback: "Times New Roman",
  src: [
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
      weight: "200 900",
      style: "normal",
    },
  ],
});
export const atkinson = localFont({
  variable: "--font-atkinson",
  display: "swap",
  adjustFontFallback: "Arial",
  src: [
    {
      path: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
      weight: "200 800",
      style: "normal",
    },
  ],
});
/** Named in the style sheet on every page, fetched only by one that is set in it. */
export const openDyslexic = localFont({
  variable: "--font-dyslexic",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  // Its letters are far larger than those of the other faces at the same size.
  declarations: [{ prop: "size-adjust", value: "86%" }],
  src: [
    {
      path: "../node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2",
      weight: "400",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2",
      weight: "700",
      style: "normal",
    },
  ],
});

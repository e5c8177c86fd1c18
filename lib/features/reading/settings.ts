/** How a student likes to read. Knows nothing of a database or a form, so that the browser can hold it too. */
export interface ReadingSettings {
  /** Percent of the plain size. */
  textSize: number;
  /** Percent of the plain distance between lines. */
  lineSpacing: number;
  /** Characters to a line. */
  measure: number;
  typeface: (typeof typefaces)[number];
  theme: (typeof themes)[number];
  ruler: "off" | "on";
  /** Name of the voice that reads aloud, as the browser calls it; empty for the browser's own choice. */
  voice: string;
  /** Percent of the voice's plain speed. */
  rate: number;
}

export const typefaces = ["serif", "sans", "dyslexic"] as const;
export const themes = ["device", "light", "dark", "sepia"] as const;
export const textSizes = { min: 90, max: 200, step: 10 };
export const lineSpacings = { min: 90, max: 200, step: 10 };
export const measures = { min: 35, max: 95, step: 5 };
export const rates = { min: 50, max: 200, step: 10 };
export const voiceLimit = 200;

/** What a student reads with who never chose anything. */
export const plainSettings: ReadingSettings = {
  textSize: 100,
  lineSpacing: 100,
  measure: 65,
  typeface: "serif",
  theme: "device",
  ruler: "off",
  voice: "",
  rate: 100,
};

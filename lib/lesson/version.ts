/** Name and version that a drafted lesson carries; the version changes whenever the same article would draft differently. */
export const engineName = "Broadsheet";
export const engineVersion = "1.3.0";

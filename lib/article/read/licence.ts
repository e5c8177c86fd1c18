/** A licence by its short name, where a page states one. */

const creativeCommons = /creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)(?:\/(\d\.\d))?/i;
const codes = new Set(["by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd"]);

/** "CC BY-SA 4.0" for that licence's address, likewise others known by name; other words as they are, but no bare address of a page. */
export function licenceName(stated: string): string {
  const text = stated.trim();
  const [, place, code = "", version = ""] = creativeCommons.exec(text) ?? [];
  if (place === "licenses" && codes.has(code.toLowerCase()))
    return `CC ${code.toUpperCase()} ${version}`.trim();
  if (place === "publicdomain") return code === "zero" ? `CC0 ${version}`.trim() : "Public domain";
  if (/nationalarchives\.gov\.uk\/doc\/open-government-licence/i.test(text)) return "Open Government Licence";
  return /^https?:\/\//i.test(text) ? "" : text;
}

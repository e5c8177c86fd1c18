/** What a page says of its article: JSON-LD first, then the meta elements that publishers use, then its words. */
import { type Details, noDetails, webAddress } from "./imported";
import { licenceName } from "./licence";

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === "object" && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const text = (value: unknown): string => (typeof value === "string" ? value : "");

const articleType = /(?:Article|BlogPosting|Report|Review|NewsItem|CreativeWork)$/;

/** The page's JSON-LD that describes an article, or nothing. Broken JSON is no statement. */
export function articleData(document: Document): Json | undefined {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? "");
    } catch {
      continue; // a page with a broken statement states nothing by it
    }
    const tops = list(value).filter(isObject);
    found.push(...tops, ...tops.flatMap((top) => list(top["@graph"]).filter(isObject)));
  }
  return found.find((one) => list(one["@type"]).some((type) => articleType.test(text(type))));
}

const meta = (document: Document, ...names: string[]): string => {
  for (const name of names)
    for (const element of document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)) {
      const content = element.getAttribute("content")?.trim();
      if (content) return content;
    }
  return "";
};

const nameOf = (value: unknown): string => (isObject(value) ? text(value.name) : text(value));
const isName = (name: string) => name !== "" && !/^https?:/i.test(name);

function bylineOf(document: Document, data: Json | undefined): string {
  const stated = list(data?.author).map(nameOf).filter(isName);
  if (stated.length > 0) return [...new Set(stated)].join(", ");
  const said = meta(document, "author", "article:author", "dc.creator", "DC.creator", "parsely-author");
  return isName(said) ? said : "";
}

const months = "January February March April May June July August September October November December".split(
  " ",
);
/** "2016-03-14T09:00:00Z" → "14 March 2016", the day as the publisher wrote it; other words as they are. */
export function sayDate(stated: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(stated.trim()) ?? [];
  const name = months[Number(month) - 1];
  return year && name ? `${Number(day)} ${name} ${year}` : stated.trim().slice(0, 60);
}

function dateOf(document: Document, data: Json | undefined): string {
  const stated =
    text(data?.datePublished) ||
    meta(
      document,
      "article:published_time",
      "datePublished",
      "date",
      "dc.date",
      "DC.date.issued",
      "pubdate",
    ) ||
    (document.querySelector("article time[datetime], time[datetime]")?.getAttribute("datetime") ?? "");
  return sayDate(stated);
}

/** The address that the page calls its own; a site's front page is no article's address. */
function addressOf(document: Document, url: string): string {
  const stated =
    document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? meta(document, "og:url");
  if (stated && URL.canParse(stated, url || undefined)) {
    const own = new URL(stated, url || undefined);
    if (webAddress(own.href) !== "" && (own.pathname !== "/" || new URL(url || own).pathname === "/"))
      return own.href;
  }
  return url;
}

function licenceOf(document: Document, data: Json | undefined): string {
  const linked = document.querySelector('link[rel~="license"], a[rel~="license"]');
  const stated = [
    linked?.getAttribute("href") ?? "",
    linked?.textContent ?? "",
    ...list(data?.license).map((one) => (isObject(one) ? text(one.url) || text(one.name) : text(one))),
    meta(document, "dc.rights", "DC.rights", "dcterms.license", "license"),
  ];
  const named = stated.map(licenceName).find((name) => name !== "");
  if (named) return named;
  const commons = [...document.querySelectorAll('a[href*="creativecommons.org/"]')];
  const names = new Set(commons.map((a) => licenceName(a.getAttribute("href") ?? "")).filter(Boolean));
  return names.size === 1 ? ([...names][0] ?? "") : "";
}

/** Every detail that the page states; `url` is where the page was fetched, or empty for a file. */
export function detailsOf(document: Document, url: string, data = articleData(document)): Details {
  const host = url === "" ? "" : new URL(url).hostname.replace(/^www\./, "");
  return {
    ...noDetails,
    title:
      text(data?.headline) ||
      meta(document, "og:title", "twitter:title", "dc.title", "DC.title") ||
      (document.querySelector("article h1, main h1, h1")?.textContent ?? ""),
    byline: bylineOf(document, data).replace(/^by[: ]\s*/i, ""),
    publication:
      nameOf(data?.publisher) || meta(document, "og:site_name", "application-name", "dc.publisher") || host,
    date: dateOf(document, data),
    url: addressOf(document, url),
    licence: licenceOf(document, data),
  };
}

/** True where the publisher says that the article is not free to read. */
export const isForSubscribers = (data: Json | undefined): boolean =>
  [data, ...list(data?.hasPart).filter(isObject)].some((part) =>
    /^false$/i.test(String(part?.isAccessibleForFree ?? "")),
  );

interface TimeProps {
  /** The instant. */
  at: Date;
  /** IANA zone of the reader, or of the assignment. */
  zone: string;
  now: Date;
}

const day = 24 * 60 * 60 * 1000;
/** Making a formatter costs a hundred times what using one does; there are a few kinds and as many zones as schools have. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const kept = 500;

function format(at: Date, zone: string, options: Intl.DateTimeFormatOptions): string {
  const key = zone + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    if (formatters.size === kept) formatters.clear();
    formatter = new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });
    formatters.set(key, formatter);
  }
  return formatter.format(at);
}

/** As people say it: "16:00 today", "Thursday 16:00", "3 December 16:00"; a year where it isn't this one. */
export function sayTime(at: Date, zone: string, now: Date): string {
  const clock = format(at, zone, { hour: "2-digit", minute: "2-digit" });
  const date = (d: Date) => format(d, zone, { dateStyle: "short" });
  if (date(at) === date(now)) return `${clock} today`;
  if (date(at) === date(new Date(now.getTime() + day))) return `tomorrow ${clock}`;
  if (date(at) === date(new Date(now.getTime() - day))) return `yesterday ${clock}`;
  const away = at.getTime() - now.getTime();
  if (away > 0 && away < 6 * day) return `${format(at, zone, { weekday: "long" })} ${clock}`;
  const sameYear = format(at, zone, { year: "numeric" }) === format(now, zone, { year: "numeric" });
  return `${format(at, zone, { day: "numeric", month: "long", year: sameYear ? undefined : "numeric" })} ${clock}`;
}

/** A time in words for a table that the browser draws: the machine's form, as people say it, and the exact one. */
export type SpokenTime = [iso: string, said: string, exact: string];

export const spokenTime = (at: Date, zone: string, now: Date): SpokenTime => [
  at.toISOString(),
  sayTime(at, zone, now),
  format(at, zone, { dateStyle: "full", timeStyle: "long" }),
];

/** A time as people say it, the exact one in its title. */
export function Time({ at, zone, now }: TimeProps) {
  const [iso, said, exact] = spokenTime(at, zone, now);
  return (
    <time dateTime={iso} title={exact}>
      {said}
    </time>
  );
}

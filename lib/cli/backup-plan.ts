/** Which daily backups are kept: the newest seven, and before them the newest of each of four weeks. */

const days = 7;
const weeks = 4;
const pattern = /^broadsheet-(\d{4}-\d{2}-\d{2})\.sql\.gz$/;
const day = 24 * 60 * 60 * 1000;

/** The file of the day of an instant, in UTC. */
export const dailyName = (now: Date): string => `broadsheet-${now.toISOString().slice(0, 10)}.sql.gz`;

/** The day of a daily backup's name; undefined for any other file. */
export function dayOf(name: string): string | undefined {
  const given = pattern.exec(name)?.[1];
  return given !== undefined && !Number.isNaN(Date.parse(given)) ? given : undefined;
}

/** Weeks are counted from Monday; 1970-01-01 was a Thursday. */
const weekOf = (date: string) => Math.floor((Date.parse(date) / day + 3) / 7);

/** Of the names in a folder those that are no longer kept. What is no daily backup is left alone. */
export function outdated(names: string[]): string[] {
  const newestFirst = names
    .flatMap((name) => {
      const date = dayOf(name);
      return date ? [{ name, week: weekOf(date) }] : [];
    })
    .sort((a, b) => (a.name < b.name ? 1 : -1));
  // A week that the seven reach into has its newest among them.
  const told = new Set(newestFirst.slice(0, days).map(({ week }) => week));
  const limit = told.size + weeks;
  return newestFirst
    .slice(days)
    .filter(({ week }) => {
      if (told.has(week) || told.size === limit) return true;
      told.add(week);
      return false;
    })
    .map(({ name }) => name);
}

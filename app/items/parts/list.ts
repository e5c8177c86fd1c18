/** Lists as values: each function returns a new list. */

/** The entry at `from` put at `to`; unchanged where either place does not exist. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = [...list];
  if (to < 0 || to >= rest.length) return rest;
  rest.splice(to, 0, ...rest.splice(from, 1));
  return rest;
}

/** The entry of this id with parts replaced. */
export function changed<T extends { id: string }>(list: readonly T[], id: string, part: Partial<T>): T[] {
  return list.map((entry) => (entry.id === id ? { ...entry, ...part } : entry));
}

export function without<T extends { id: string }>(list: readonly T[], id: string): T[] {
  return list.filter((entry) => entry.id !== id);
}

/** Rows of a CSV text with quoted cells (RFC 4180), by the names in its first row. */
export function csvRows(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let n = 0; n < text.length; n++) {
    const c = text.charAt(n);
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text.charAt(n + 1) === '"') {
        cell += '"';
        n++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === "," || c === "\n") {
      rows.at(-1)?.push(cell.replace(/\r$/, ""));
      cell = "";
      if (c === "\n") rows.push([]);
    } else cell += c;
  }
  if (cell !== "") rows.at(-1)?.push(cell);
  const [head = [], ...body] = rows;
  return body
    .filter((r) => r.length > 1)
    .map((r) => Object.fromEntries(head.map((name, n) => [name, r[n] ?? ""])));
}

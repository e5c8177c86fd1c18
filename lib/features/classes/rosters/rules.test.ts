import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessColumns } from "./columns";
import { type Known, planRoster, readRoster } from "./rules";
import { guessDelimiter, readTable } from "./table";

function read(text: string) {
  const table = readTable(text);
  if (!table.ok) return table.message;
  const columns = guessColumns(table, text);
  const { wanted, errors } = readRoster(table.rows, columns);
  return {
    roles: columns.roles.join(" "),
    header: columns.header,
    names: wanted.map(({ name, number }) => (number === null ? name : `${name} ${number}`)),
    errors: errors.map(({ line, message }) => `${line}: ${message}`),
  };
}

describe("a roster’s text", () => {
  it.each([
    ["one name a line", "Ana Diaz\nBob Lee", "name", ["Ana Diaz", "Bob Lee"]],
    ["Windows’ line ends and its mark", "\uFEFFName\r\nAna Diaz\r\n", "name", ["Ana Diaz"]],
    ["a lone carriage return", "Name\rAna Diaz\rBob Lee", "name", ["Ana Diaz", "Bob Lee"]],
    ["a header in capitals", "STUDENT NAME,STUDENT ID\nAna Diaz,4711", "name number", ["Ana Diaz 4711"]],
    ["first and last name", "First Name,Last Name\nAna,Diaz", "first last", ["Ana Diaz"]],
    ["last and first name", "Last name;First name;ID\nDiaz;Ana;7", "last first number", ["Ana Diaz 7"]],
    ["one quoted cell", 'Student,ID\n"Diaz, Ana",4711', "name number", ["Ana Diaz 4711"]],
    ["a quoted cell without a header", '"Diaz, Ana"\n"Lee, Bob"', "name", ["Ana Diaz", "Bob Lee"]],
    ["a comma and a blank", "Diaz, Ana\nLee, Bob", "last first", ["Ana Diaz", "Bob Lee"]],
    ["a comma without one", "Ana,Diaz\nBob,Lee", "first last", ["Ana Diaz", "Bob Lee"]],
    [
      "semicolons around commas",
      "Diaz, Ana;4711\nLee, Bob;4712",
      "name number",
      ["Ana Diaz 4711", "Bob Lee 4712"],
    ],
    [
      "tabs from a spreadsheet",
      "Ana Diaz\t4711\nBob Lee\t4712",
      "name number",
      ["Ana Diaz 4711", "Bob Lee 4712"],
    ],
    ["a number first", "4711,Ana Diaz\n4712,Bob Lee", "number name", ["Ana Diaz 4711", "Bob Lee 4712"]],
    ["addresses left out", "Name,E-mail\nAna Diaz,ana@x.org", "name none", ["Ana Diaz"]],
    [
      "addresses left out without a header",
      "Ana Diaz,ana@x.org\nBob Lee,bob@x.org",
      "name none",
      ["Ana Diaz", "Bob Lee"],
    ],
    ["a whole name beside its parts", "Name,First,Last\nAna D.,Ana,Diaz", "none first last", ["Ana Diaz"]],
    ["a surname alone", "Surname,Period\nDiaz,2", "name none", ["Diaz"]],
    ["German", "Nachname;Vorname\nGroß;Jürgen", "last first", ["Jürgen Groß"]],
    ["Spanish", "Apellidos,Nombre\nMuñoz Íñiguez,José", "last first", ["José Muñoz Íñiguez"]],
    ["accents as two characters", "Name\nJose\u0301", "name", ["José"]],
    [
      "other scripts",
      "Name\n王小明\nАнна Каренина\nمريم حسن",
      "name",
      ["王小明", "Анна Каренина", "مريم حسن"],
    ],
    [
      "an apostrophe and a nickname",
      `Name\nSiobhán O'Neill\nRobert "Bob" Lee`,
      "name",
      ["Siobhán O'Neill", 'Robert "Bob" Lee'],
    ],
    ["doubled quotation marks", 'Name,ID\n"Robert ""Bob"" Lee",4', "name number", ['Robert "Bob" Lee 4']],
    ["a line break within a cell", 'Name,ID\n"Ana\nDiaz",4', "name number", ["Ana Diaz 4"]],
    ["many blanks", "Name\n  Ana   Diaz \n\n\n   \nBob Lee", "name", ["Ana Diaz", "Bob Lee"]],
    [
      "empty columns at the end",
      "Name,,\nAna Diaz,,\n,,\nBob Lee,,",
      "name none none",
      ["Ana Diaz", "Bob Lee"],
    ],
  ])("is read with %s", (_, text, roles, names) => {
    expect(read(text)).toMatchObject({ roles, names, errors: [] });
  });
  it.each([
    ["a cell without a name", "Name,ID\nAna Diaz,1\n,2", ["3: There is no name here."]],
    ["a name of dashes", "Name\n---", ["2: There is no name here."]],
    ["a name too long", `Name\n${"a".repeat(101)}`, ["2: At most 100 characters."]],
    ["a hidden turn of direction", "Name\nAna\u202eDiaz", ["2: Letters, digits and punctuation only."]],
    ["a number too long", `Name,ID\nAna,${"1".repeat(61)}`, ["2: The number has more than 60 characters."]],
    ["one number for two", "Name,ID\nAna Diaz,1\n\nBob Lee,1", ["4: The number 1 is Ana Diaz’s, in line 2."]],
    ["a line after a name of two lines", 'Name,ID\n"Ana\nDiaz",1\n,2', ["4: There is no name here."]],
  ])("says by line what is wrong: %s", (_, text, errors) => {
    expect(read(text)).toMatchObject({ errors });
  });
  it("says where a quotation mark is never closed", () => {
    expect(read('Name\nAna\n"Bob\nCyd\nDan')).toBe(
      "The quotation mark in line 3 is never closed. Close it, or take it out.",
    );
    expect(read('"Ana"x,1')).toBe("Line 1 can’t be read: check its quotation marks.");
  });
  it("comes out as it went in, whatever its cells hold and whatever stands between them", () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .map((text) => text.normalize("NFC").replaceAll(/\s+/g, " ").trim());
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            cell.filter((text) => text !== ""),
            cell,
          ),
          { minLength: 2, maxLength: 8 },
        ),
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n"),
        (rows, mark, end) => {
          const text = rows.map((row) => row.map(quoted).join(mark)).join(end);
          const table = readTable(text);
          expect(guessDelimiter(text)).toBe(mark);
          expect(table.ok && table.rows.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });
  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", " ", "\uFEFF", "\t") }),
        (text) => {
          read(text);
        },
      ),
    );
  });
});

const known = (id: string, name: string, number: string | null = null, removed = false): Known => ({
  id,
  name,
  number,
  removed,
});
/** "Ana Diaz#4711" → a line. */
const lines = (...names: string[]) =>
  names.map((text, index) => {
    const [name = "", number] = text.split("#");
    return { line: index + 1, name, number: number ?? null };
  });
const fates = (
  rows: string[],
  class_: Known[],
  { twins = [], elsewhere = [] }: { twins?: number[]; elsewhere?: Known[] } = {},
) =>
  planRoster(lines(...rows), class_, elsewhere, { twins: new Set(twins) }).map(({ fate }) =>
    "studentId" in fate
      ? `${fate.kind} ${fate.studentId}`
      : "line" in fate
        ? `${fate.kind} ${fate.line}`
        : fate.kind,
  );

describe("what a line does", () => {
  it.each<[string, string[], Known[], { twins?: number[]; elsewhere?: Known[] }, string[]]>([
    ["a name nobody has", ["Ana"], [known("b", "Bob")], {}, ["new"]],
    ["a name of the class, however spelt", ["  ANA  díaz"], [known("a", "Ana Díaz")], {}, ["known a"]],
    ["an accent makes another name", ["José"], [known("a", "Jose")], {}, ["new"]],
    ["a removed student stays out", ["Ana"], [known("a", "Ana", null, true)], {}, ["removed a"]],
    [
      "who is there goes before who was removed",
      ["Ana"],
      [known("x", "Ana", null, true), known("a", "Ana")],
      {},
      ["known a"],
    ],
    ["a name twice is one student", ["Ana", "Ana"], [], {}, ["new", "twin 1"]],
    ["unless the teacher says so", ["Ana", "Ana", "Ana"], [], { twins: [2] }, ["new", "new", "twin 1"]],
    ["two numbers are two students", ["Ana#1", "Ana#2"], [], {}, ["new", "new"]],
    ["one number twice is one", ["Ana#1", "Ana#1"], [], {}, ["new", "repeated 1"]],
    [
      "two of a name that are there are matched",
      ["Ana", "Ana"],
      [known("a", "Ana"), known("b", "Ana")],
      {},
      ["known a", "known b"],
    ],
    [
      "and are two however often it is said",
      ["Ana", "Ana"],
      [known("a", "Ana"), known("b", "Ana")],
      { twins: [2] },
      ["known a", "known b"],
    ],
    ["the number goes before the name", ["Ann Diaz#1"], [known("a", "Ana Diaz", "1")], {}, ["known a"]],
    [
      "a number finds its student behind a line without one",
      ["Ana", "Ana#1"],
      [known("a", "Ana", "1")],
      {},
      ["new", "known a"],
    ],
    ["a student without a number gets the line’s", ["Ana#1"], [known("a", "Ana")], {}, ["known a"]],
    ["another number is another student", ["Ana#2"], [known("a", "Ana", "1")], {}, ["new"]],
    ["a line without a number finds who has one", ["Ana"], [known("a", "Ana", "1")], {}, ["known a"]],
    [
      "my student of another class, by number and name",
      ["Ana#1"],
      [],
      { elsewhere: [known("e", "Ana", "1")] },
      ["elsewhere e"],
    ],
    ["but not by number alone", ["Bob#1"], [], { elsewhere: [known("e", "Ana", "1")] }, ["new"]],
    ["nor by name alone", ["Ana"], [], { elsewhere: [known("e", "Ana", "1")] }, ["new"]],
  ])("%s", (_, rows, class_, more, expected) => {
    expect(fates(rows, class_, more)).toEqual(expected);
  });
  it("is nothing new where the same list came before", () => {
    const name = fc.constantFrom("Ana", "ana", "Bob", "Cyd", "Ana ");
    const number = fc.constantFrom("", "#1", "#2", "#3");
    const line = fc.tuple(name, number).map(([a, b]) => `${a.trim()}${b}`);
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 8 })),
        (rows, twins) => {
          // As the reader leaves them: a number belongs to one name.
          const owner = new Map<string, string>();
          const clean = rows.filter((row) => {
            const [of = "", n] = row.toLowerCase().split("#");
            if (n === undefined) return true;
            if (!owner.has(n)) owner.set(n, of);
            return owner.get(n) === of;
          });
          const plan = (class_: Known[]) =>
            planRoster(lines(...clean), class_, [], { twins: new Set(twins) });
          const first = plan([]);
          const class_ = first.flatMap((row) =>
            row.fate.kind === "new" ? [known(`s${row.line}`, row.name, row.number)] : [],
          );
          expect(plan(class_).filter(({ fate }) => fate.kind === "new")).toEqual([]);
        },
      ),
    );
  });
});

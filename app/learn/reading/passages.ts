/** What of a page can be read aloud, sentence by sentence, and how each is lit. */
import type { Passage } from "./speaker";

const comeIntoView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  const bar = document.getElementById("desk-bar")?.getBoundingClientRect().bottom ?? 0;
  if (top < bar || bottom > window.innerHeight - 16) element.scrollIntoView({ block: "center" });
};

/** An element, lit as a whole. */
function whole(element: Element, text = element.textContent ?? ""): Passage {
  return {
    text: text.trim(),
    light: () => {
      element.classList.add("spoken");
      comeIntoView(element);
      return () => element.classList.remove("spoken");
    },
  };
}

/** The article from a paragraph's number on, headings too; all of it where no number is given. */
export function articlePassages(from?: string): Passage[] {
  const article = document.getElementById("article");
  const list = [...(article?.querySelectorAll("article :is(h2, h3, [data-sentence])") ?? [])].filter(
    (each) => !each.closest("[hidden]"),
  );
  const first = list.findIndex(
    (each) => each.closest("[data-paragraph]")?.getAttribute("data-paragraph") === from,
  );
  return list.slice(Math.max(0, first)).map((each) => whole(each));
}

const silentParts =
  "button, textarea, select, details, .sr-only, .text-quiet, [aria-hidden=true], [role=status]";
const blocks = "legend, label, li, p, dt, dd, h2, td";

/** A question as it stands, or the essay's prompt, and what the student has written to it. */
export function questionPassages(questionId: string): Passage[] {
  const question = document.getElementById(questionId);
  if (!question) return [];
  const found = new Map<Element, string>();
  const field = question.querySelector("textarea");
  const walker = document.createTreeWalker(question, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What stands below the field is about the answer: counts, checks, earlier versions.
    if (field && field.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    const text = node.textContent?.trim() ?? "";
    const block = node.parentElement?.closest(blocks);
    if (text === "" || !block || !question.contains(block) || node.parentElement?.closest(silentParts))
      continue;
    // The field's own label says nothing of the question.
    if (block.getAttribute("for") === "essay-text") continue;
    found.set(block, `${found.get(block) ?? ""} ${text}`.trim());
  }
  const read = [...found].map(([block, text]) => whole(block, text));
  const [choices] = question.querySelectorAll("select");
  if (choices)
    read.push(
      whole(
        choices,
        [...choices.options]
          .filter(({ value }) => value !== "")
          .map(({ text }) => text)
          .join(". "),
      ),
    );
  const written = [...question.querySelectorAll("textarea")].flatMap(writtenPassages);
  return [...read, ...written];
}

function sentencesIn(text: string): { from: number; text: string }[] {
  if (!("Segmenter" in Intl))
    return [...text.matchAll(/[^.!?\n]+[.!?]*/g)].map((m) => ({ from: m.index, text: m[0] }));
  const parts = new Intl.Segmenter("en", { granularity: "sentence" }).segment(text);
  return [...parts].map(({ index, segment }) => ({ from: index, text: segment }));
}

/** What stands in a text field. */
function writtenPassages(field: HTMLTextAreaElement): Passage[] {
  return sentencesIn(field.value)
    .filter(({ text }) => text.trim() !== "")
    .map(({ from, text }) => ({
      text: text.trim(),
      light: () => lightIn(field, from, from + text.trimEnd().length),
    }));
}

/** A sheet over the field with its text, unseen but for the marked stretch; gone once the text changes. */
function lightIn(field: HTMLTextAreaElement, from: number, to: number): () => void {
  const sheet = document.createElement("div");
  const mark = document.createElement("mark");
  sheet.className = `${field.className} spoken-sheet`;
  sheet.setAttribute("aria-hidden", "true");
  mark.textContent = field.value.slice(from, to);
  sheet.append(field.value.slice(0, from), mark, `${field.value.slice(to)} `);
  field.parentElement?.append(sheet);
  comeIntoView(mark);
  const out = () => sheet.remove();
  field.addEventListener("input", out, { once: true });
  return () => {
    field.removeEventListener("input", out);
    out();
  };
}

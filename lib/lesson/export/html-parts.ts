/** The page's sections around its questions. Every text is escaped; nothing of an article is ever markup. */
import { attribution } from "@/lib/article/attribution";
import type { EssayPrompt, Lesson } from "../schema";

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const paragraphsOf = (text: string) =>
  text
    .split(/\n+/)
    .filter((t) => t.trim() !== "")
    .map((t) => `<p>${escaped(t)}</p>`)
    .join("");
export const list = (entries: readonly string[], tag: "ul" | "ol" = "ul"): string =>
  entries.length === 0 ? "" : `<${tag}>${entries.map((e) => `<li>${escaped(e)}</li>`).join("")}</${tag}>`;

function masthead({ title, texts: [text], glance, gradeBand }: Lesson): string {
  const line = text ? attribution(text.title, text.provenance) : "";
  return `<header><p class="masthead">Broadsheet</p><h1>${escaped(title)}</h1>${
    line ? `<p class="byline">${escaped(line)}</p>` : ""
  }<p class="byline">${glance.words} words, ${glance.minutes} min, for grades ${gradeBand}</p><p class="name">Name <span></span> Date <span class="short"></span></p></header>`;
}
const before = ({ background, objectives }: Lesson) =>
  background === "" && objectives.length === 0
    ? ""
    : `<section class="before"><h2>Before reading</h2>${paragraphsOf(background)}${list(objectives)}</section>`;

const article = ({ texts }: Lesson) =>
  texts
    .map(
      (text) =>
        `<article>${text.sections
          .map(
            (s) =>
              `<h2>${escaped(s.heading)}</h2>${s.paragraphs
                .map(
                  (p) =>
                    `<p><span class="number">${p.number}</span>${p.sentences.map((x) => escaped(x.text)).join(" ")}</p>`,
                )
                .join("")}`,
          )
          .join("")}</article>`,
    )
    .join("");

const glossary = ({ glossary: words }: Lesson) =>
  words.length === 0
    ? ""
    : `<section><h2>Words</h2><dl>${words
        .map(
          (g) =>
            `<dt>${escaped(g.term)}${g.partOfSpeech ? ` <i>${escaped(g.partOfSpeech)}</i>` : ""}</dt><dd>${escaped(g.definition)}</dd>`,
        )
        .join("")}</dl></section>`;

function rubric({ rubric: { criteria } }: EssayPrompt): string {
  const levels = criteria[0]?.levels ?? [];
  const head = levels.map((l) => `<th scope="col">${escaped(l.label)} (${l.points})</th>`).join("");
  const rows = criteria
    .map(
      (c) =>
        `<tr><th scope="row">${escaped(c.name)}</th>${c.levels.map((l) => `<td>${escaped(l.description)}</td>`).join("")}</tr>`,
    )
    .join("");
  return `<table><thead><tr><td></td>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}
const prompts = ({ prompts: all }: Lesson) =>
  all.length === 0
    ? ""
    : `<section class="sheet"><h2>Essay: choose one</h2>${all
        .map(
          (p) =>
            `<div class="prompt"><h3>${escaped(p.title)}</h3>${paragraphsOf(p.prompt)}${list(p.requirements)}<p class="quiet">${p.words.min} to ${p.words.max} words</p>${
              p.planning.length > 0 ? `<p>To plan:</p>${list(p.planning, "ol")}` : ""
            }</div>`,
        )
        .join("")}${all[0] ? `<h3>How it is marked</h3>${rubric(all[0])}` : ""}</section>`;

const discussion = ({ discussion: all }: Lesson) =>
  all.length === 0
    ? ""
    : `<section><h2>To discuss</h2>${list(
        all.map((d) => d.text),
        "ol",
      )}</section>`;

function plan({ plan: p, notes }: Lesson): string {
  const outlines = p.outlines
    .map((o) => `<h3>${o.minutes} minutes</h3>${list(o.steps.map((s) => `${s.minutes} min: ${s.text}`))}`)
    .join("");
  const said = [
    p.bellRinger && `<p><b>Bell ringer.</b> ${escaped(p.bellRinger)}</p>`,
    outlines,
    p.exitTicket && `<p><b>Exit ticket.</b> ${escaped(p.exitTicket)}</p>`,
    notes.length > 0 && `<h3>Notes</h3>${list(notes)}`,
  ].filter(Boolean);
  return said.length === 0 ? "" : `<section class="sheet"><h2>Lesson plan</h2>${said.join("")}</section>`;
}

export const parts = { masthead, before, article, glossary, prompts, discussion, plan };

"use client";

import { usePathname } from "next/navigation";
import { useState } from "react";
import { Ready } from "@/app/ui/ready";
import type { Lesson } from "@/lib/lesson/schema";
import { ApprovalPass } from "./approval-pass";
import { Article } from "./article";
import { Collision } from "./collision";
import { EditorHead } from "./editor-head";
import { EditorTabs, type TabId } from "./editor-tabs";
import { Publish } from "./publish";
import { idsIn, promptEvidence, sentencesOf, toggled } from "./sentences";
import type { Published } from "./state";
import { useLesson } from "./use-lesson";
import { usePass } from "./use-pass";

interface EditorProps {
  lessonId: string;
  draft: Lesson;
  /** The server's HTML of the glance, whose map is too large to send as script. */
  glance: React.ReactNode;
  draftVersion: number;
  published: Published;
}

/** The lesson's article on the left; on the right its parts to edit, or, under /approve, those that wait for a yes. */
export function Editor({ lessonId, draft, glance, draftVersion, published: publishedFirst }: EditorProps) {
  const lesson = useLesson(lessonId, { draft, draftVersion });
  const passing = usePathname().endsWith("/approve");
  const pass = usePass(lesson);
  const [published, setPublished] = useState(publishedFirst);
  const [tab, setTab] = useState<TabId>("items");
  const [selected, setSelected] = useState<string | null>(null);
  const [words, setWords] = useState<string[]>([]);
  const [setting, setSetting] = useState<number | null>(null);
  const [view, setView] = useState<"article" | "parts">("parts");

  const now = lesson.draft;
  const shownId = passing ? (pass.current?.part.id ?? null) : selected;
  const item = now.items.find((i) => i.id === shownId);
  const prompt = now.prompts.find((p) => p.id === shownId);
  const sets = setting === null ? (item?.evidence ?? (prompt ? promptEvidence(prompt) : [])) : undefined;
  const inHand = setting === null ? undefined : (item ?? prompt)?.evidence[setting];
  const lit = sets ? (shownId || tab !== "glossary" ? idsIn(sets) : words) : idsIn(inHand ? [inHand] : []);

  const pick = (sentence: string) => {
    if (setting === null) return;
    const base = item ?? prompt;
    if (!base) return;
    const evidence = toggled(base.evidence, setting, sentence);
    if (item) lesson.change({ kind: "replace-item", item: { ...item, evidence } });
    else if (prompt) lesson.change({ kind: "replace-prompt", prompt: { ...prompt, evidence } });
  };
  const openPass = (open: boolean) => {
    setSetting(null);
    window.history.pushState(null, "", `/teach/lessons/${lessonId}${open ? "/approve" : ""}`);
  };
  const waiting = pass.waiting.length;
  const head = { lessonId, lesson, published, onPublished: setPublished, waiting };
  const setEvidence = (index: number | null) => {
    setSetting(index);
    if (index !== null) setView("article");
  };
  return (
    <main
      id="content"
      data-wide
      tabIndex={-1}
      onKeyDown={passing ? pass.onKeyDown : undefined}
      className="mx-auto max-w-[96rem] px-4 outline-none"
    >
      <EditorHead {...head} passing={passing} onPass={openPass} view={view} onView={setView}>
        {!passing && <Publish {...head} align="right" />}
      </EditorHead>
      <div className="grid lg:grid-cols-2 lg:gap-8">
        <div className={`min-w-0 lg:block lg:border-r lg:border-rule ${view === "article" ? "" : "hidden"}`}>
          <Article
            texts={now.texts}
            lit={lit}
            showFor={shownId ?? words.join()}
            onPick={setting === null ? undefined : pick}
          />
        </div>
        <div className={`min-w-0 py-6 lg:block ${view === "parts" ? "" : "hidden"}`}>
          <Ready>
            {" "}
            {passing ? (
              <ApprovalPass
                lesson={lesson}
                pass={pass}
                sentences={sentencesOf(now)}
                setting={setting}
                onSetting={setEvidence}
              >
                <Publish {...head} />
              </ApprovalPass>
            ) : (
              <EditorTabs
                lesson={lesson}
                glance={glance}
                sentences={sentencesOf(now)}
                tab={tab}
                onTab={(next) => {
                  setTab(next);
                  setSelected(null);
                  setSetting(null);
                }}
                selected={selected}
                onSelect={setSelected}
                setting={setting}
                onSetting={setEvidence}
                onWords={setWords}
              />
            )}
          </Ready>
        </div>
      </div>
      {lesson.collision && (
        <Collision key={lesson.collision.part} collision={lesson.collision} onDecide={lesson.decide} />
      )}
    </main>
  );
}

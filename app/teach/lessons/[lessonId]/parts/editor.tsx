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
import { KeyList } from "./key-list";
import { Publish } from "./publish";
import { idsIn, promptEvidence, sentencesOf } from "./sentences";
import { itemPicked, itemSets, promptPicked, promptSets, type Setting } from "./setting";
import type { Published } from "./state";
import { useAddress } from "./use-address";
import { useChecks } from "./use-checks";
import { useKeys } from "./use-keys";
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

const keys = [
  ["A", "approve what waits, one by one"],
  ["↑ and ↓", "from one item of the list to the next"],
  ["Ctrl+Z", "undo, outside a field; with Shift do it again"],
  ["Escape", "end setting evidence"],
  ["?", "these keys"],
] as const;

/** The lesson's article on the left; on the right its parts to edit, or, under /approve, those that wait for a yes. */
export function Editor({ lessonId, draft, glance, draftVersion, published: publishedFirst }: EditorProps) {
  const lesson = useLesson(lessonId, { draft, draftVersion });
  const passing = usePathname().endsWith("/approve");
  const pass = usePass(lesson);
  const [published, setPublished] = useState(publishedFirst);
  const [tab, setTab] = useState<TabId>("items");
  const [selected, setSelected] = useState<string | null>(null);
  const [words, setWords] = useState<string[]>([]);
  const [pointing, setPointing] = useState<{ id: string | null; setting: Setting | null } | null>(null);
  const [view, setView] = useState<"article" | "parts">("parts");
  const [keysShown, setKeysShown] = useState(false);
  const checks = useChecks(lesson.draft);
  useAddress((id) => {
    setTab(draft.prompts.some((one) => one.id === id) ? "prompts" : "items");
    setSelected(id);
  });

  const now = lesson.draft;
  const shownId = passing ? (pass.current?.part.id ?? null) : selected;
  // Evidence is set for the part in hand alone: going on to another ends it.
  const setting = pointing?.id === shownId ? pointing.setting : null;
  const setSetting = (next: Setting | null) => setPointing({ id: shownId, setting: next });
  const item = now.items.find((i) => i.id === shownId) ?? now.pool.find((i) => i.id === shownId);
  const prompt = now.prompts.find((p) => p.id === shownId);
  const sets = setting === null ? (item?.evidence ?? (prompt ? promptEvidence(prompt) : [])) : undefined;
  const setsInHand =
    setting && (item ? itemSets(item, setting.of) : prompt && promptSets(prompt, setting.of));
  const inHand = setting ? setsInHand?.[setting.at] : undefined;
  const lit = sets ? (shownId || tab !== "glossary" ? idsIn(sets) : words) : idsIn(inHand ? [inHand] : []);

  const pick = (sentence: string) => {
    if (setting === null) return;
    if (item) lesson.change({ kind: "replace-item", item: itemPicked(item, setting, sentence) });
    else if (prompt)
      lesson.change({ kind: "replace-prompt", prompt: promptPicked(prompt, setting, sentence) });
  };
  const openPass = (open: boolean) => {
    setSetting(null);
    window.history.pushState(null, "", `/teach/lessons/${lessonId}${open ? "/approve" : ""}`);
  };
  const waiting = pass.waiting.length;
  const head = { lessonId, lesson, published, onPublished: setPublished, waiting };
  const setEvidence = (next: Setting | null) => {
    setSetting(next);
    if (next !== null) setView("article");
  };
  useKeys({
    plain: passing
      ? pass.byKey
      : {
          ...(waiting > 0 ? { a: () => openPass(true) } : {}),
          "?": () => setKeysShown(!keysShown),
          escape: () => setSetting(null),
        },
    undo: pass.acts.undo,
    redo: pass.acts.redo,
  });
  return (
    <main id="content" data-wide tabIndex={-1} className="mx-auto max-w-[96rem] px-4 outline-none">
      <EditorHead
        {...head}
        passing={passing}
        onPass={openPass}
        view={view}
        onView={setView}
        onUndo={pass.acts.undo}
        onRedo={pass.acts.redo}
        said={passing ? null : pass.last}
      >
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
                checks={checks}
              >
                <Publish {...head} />
              </ApprovalPass>
            ) : (
              <EditorTabs
                lessonId={lessonId}
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
                checks={checks}
              />
            )}
            {!passing && keysShown && <KeyList keys={keys} />}
          </Ready>
        </div>
      </div>
      {lesson.collision && (
        <Collision key={lesson.collision.part} collision={lesson.collision} onDecide={lesson.decide} />
      )}
    </main>
  );
}

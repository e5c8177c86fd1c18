"use client";

import { type ReactNode, useCallback, useMemo } from "react";
import type { ReadingSentence } from "@/app/items/types";
import { Marking } from "@/app/learn/highlights/marking";
import { Button } from "@/app/ui/button";
import { Ready } from "@/app/ui/ready";
import type { KeptHighlight } from "@/lib/features/attempts/anchors";
import { isAnswered } from "@/lib/features/attempts/answered";
import type { Help, KeptCopy, SavedAnswer } from "@/lib/features/attempts/work";
import type { Answer } from "@/lib/items/answers";
import { essayItemId } from "@/lib/items/essay";
import type { StudentItem } from "@/lib/items/registry";
import type { StudentPrompt } from "@/lib/lesson/student-view";
import type { FormAction } from "@/lib/web/form-state";
import { GateNote, type Opened, OpenedProvider, useOpened } from "../help/gates";
import { HelpProvider } from "../help/help";
import { Essay } from "./essay";
import { Panes } from "./panes";
import { picksOf } from "./picks";
import { type Part, ProgressLine } from "./progress";
import { Question } from "./question";
import { Renew } from "./renew";
import { RescueFile } from "./rescue-file";
import { SaveLine } from "./save-line";
import { SubmitPanel } from "./submit-panel";
import { useArticleSide } from "./use-article-side";
import { useAutosave } from "./use-autosave";
import { usePastes } from "./use-pastes";

interface DeskProps {
  title: string;
  accountId: string;
  attemptId: string;
  items: StudentItem[];
  prompts: StudentPrompt[];
  sentences: ReadingSentence[];
  saved: SavedAnswer[];
  copies: KeptCopy[];
  highlights: KeptHighlight[];
  help: Help;
  drawnAt: Date;
  seal: string | null;
  /** IANA zone of the assignment, for the clock. */
  zone: string;
  submit: FormAction;
  renew: FormAction;
  /** The server's HTML. */
  article: ReactNode;
  /** Title, due time and instructions. */
  head: ReactNode;
}

/** The student's desk: the article and the questions, each answer saved as it is typed. */
export function Desk(props: DeskProps) {
  const { title, article, head, items, prompts, sentences, zone, submit, renew, seal, ...ids } = props;
  const { saver, state } = useAutosave(ids);
  const side = useArticleSide({ items, sentences, saver, state });
  usePastes(ids);
  const { onPick } = side;
  const opened = useOpened(props.help.gates, items, state.values);
  const parts = useMemo(
    () => partsOf(items, prompts, props.help.gates, opened),
    [items, prompts, props.help.gates, opened],
  );
  const help = useMemo(() => ({ ...props.help, attemptId: ids.attemptId }), [props.help, ids.attemptId]);
  const onChange = useCallback((itemId: string, answer: Answer) => saver.change(itemId, answer), [saver]);
  const save = useCallback(() => saver.flush(), [saver]);
  const onChoose = useCallback((itemId: string, answer: Answer) => saver.choose(itemId, answer), [saver]);
  const unanswered = parts.filter(({ itemId }) => !isAnswered(state.values[itemId]));
  const isOpen = (itemId: string) => !parts.find((part) => part.itemId === itemId)?.locked;
  const labelOf = (itemId: string) => parts.find((part) => part.itemId === itemId)?.label ?? "A question";
  const essay = state.values[essayItemId];
  const common = { sentences, onChange, onPick, onChoose };
  const each = (itemId: string) => ({
    answer: state.values[itemId],
    picking: side.picking === itemId,
    others: state.others[itemId],
    refused: state.refused[itemId],
  });
  return (
    <OpenedProvider value={opened}>
      <HelpProvider value={help}>
        <main id="content" data-wide>
          <Panes
            title={title}
            shown={side.shown}
            onShow={side.onShow}
            bar={
              <>
                <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4">
                  <ProgressLine parts={parts} unanswered={unanswered} />
                  <SaveLine state={state} zone={zone} onSave={save} />
                </div>
                {state.phase === "signed-out" && (
                  <Renew action={renew} accountId={ids.accountId} onRenewed={save} />
                )}
              </>
            }
            article={
              <div ref={side.article} className="relative flex min-h-full flex-col">
                <Marking
                  root={side.article}
                  off={side.picking !== null}
                  accountId={ids.accountId}
                  attemptId={ids.attemptId}
                  sentences={sentences}
                  highlights={props.highlights}
                  drawnAt={props.drawnAt}
                >
                  {article}
                </Marking>
                {side.picking !== null && (
                  <PickBar
                    label={labelOf(side.picking)}
                    count={picksOf(state.values[side.picking]).length}
                    onDone={side.stopPicking}
                  />
                )}
              </div>
            }
          >
            <div className="mx-auto max-w-[44rem] px-4 pb-16 sm:px-8">
              {head}
              <Ready>
                <ol>
                  {items.map(
                    (item, index) =>
                      isOpen(item.id) && (
                        <Question
                          key={item.id}
                          item={item}
                          number={index + 1}
                          {...common}
                          {...each(item.id)}
                        />
                      ),
                  )}
                </ol>
                <GateNote announced />
                {prompts.length > 0 && isOpen(essayItemId) && (
                  <Essay
                    prompts={prompts}
                    accountId={ids.accountId}
                    attemptId={ids.attemptId}
                    zone={zone}
                    onSave={save}
                    planning={side.planning}
                    {...common}
                    {...each(essayItemId)}
                  />
                )}
                <SubmitPanel
                  saver={saver}
                  state={state}
                  accountId={ids.accountId}
                  attemptId={ids.attemptId}
                  submit={submit}
                  unanswered={unanswered}
                  labelOf={labelOf}
                  promptMissing={prompts.length > 1 && essay?.kind === "essay" && essay.prompt === null}
                />
                {seal && (
                  <RescueFile title={title} attemptId={ids.attemptId} seal={seal} values={state.values} />
                )}
              </Ready>
            </div>
          </Panes>
        </main>
      </HelpProvider>
    </OpenedProvider>
  );
}

/** The questions and the essay, which is about the whole text. */
function partsOf(
  items: StudentItem[],
  prompts: StudentPrompt[],
  gates: Help["gates"],
  opened: Opened | null,
): Part[] {
  const parts = items.map(({ id }, index) => ({
    itemId: id,
    label: `Question ${index + 1}`,
    locked: opened !== null && (gates?.of[id] ?? 0) > opened.last,
  }));
  const locked = opened !== null && opened.last < opened.sections - 1;
  return prompts.length > 0 ? [...parts, { itemId: essayItemId, label: "Essay", locked }] : parts;
}

/** Says what is being pointed at, and ends it. */
function PickBar({ label, count, onDone }: { label: string; count: number; onDone: () => void }) {
  return (
    <div className="sticky bottom-0 mt-auto flex items-center justify-between gap-4 border-t border-rule bg-raised px-4 py-2 shadow-float sm:px-8">
      <p role="status">
        {label}: {count === 0 ? "point at a sentence" : `${count} chosen`}
        <span className="text-sm text-quiet max-sm:hidden"> · arrow keys walk, Space chooses</span>
      </p>
      <Button look="primary" onClick={onDone}>
        Done
      </Button>
    </div>
  );
}

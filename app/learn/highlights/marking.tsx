"use client";

import { memo, type ReactNode, type RefObject, useCallback, useRef } from "react";
import type { Anchor, Highlight, HighlightColour } from "@/lib/features/attempts/anchors";
import { HighlightList } from "./list";
import { MarkBar } from "./mark-bar";
import { sentencesIn } from "./places";
import { type HighlightsGiven, useHighlights } from "./use-highlights";
import { useMarking } from "./use-marking";

interface MarkingProps extends HighlightsGiven {
  /** Holds the article; positioned, within the part of the page that scrolls. */
  root: RefObject<HTMLElement | null>;
  /** The sentences serve something else for the time being. */
  off?: boolean;
  /** Work that is done: highlights and notes are shown. */
  readOnly?: boolean;
  children: ReactNode;
}

/** The article with its highlights: made by selecting, changed by a click, listed above. Drawn again only for its own sake. */
export const Marking = memo(function Marking(props: MarkingProps) {
  const { root, off = false, readOnly = false, children, ...given } = props;
  const { store, state } = useHighlights(root, given);
  const { sentences } = given;
  const { highlights } = state;
  const colour = useRef<HighlightColour>("lemon");
  const onMark = (anchor: Anchor, chosen: HighlightColour | null) => {
    colour.current = chosen ?? colour.current;
    const id = store.add(anchor, { colour: colour.current, note: "" });
    if (chosen) close();
    else setAt({ kind: "on", id, noting: true, focus: true });
    if (!chosen) window.getSelection()?.removeAllRanges();
  };
  const { at, setAt, close, bar, walk, onEnter } = useMarking(root, {
    sentences,
    highlights,
    off: off || readOnly,
    onMark,
  });
  const remove = (id: string) => {
    const gone = store.remove(id);
    if (gone) setAt({ kind: "removed", gone, focus: true });
  };
  const onGo = useCallback((highlight: Highlight) => goTo(root.current, highlight), [root]);
  const open = (highlight: Highlight) => {
    spanOf(root.current, highlight)?.scrollIntoView({ block: "center" });
    setAt({ kind: "on", id: highlight.id, noting: highlight.note !== "", focus: true });
  };
  const onWalk = () => walk.start();
  const id = at?.kind === "on" ? at.id : undefined;
  const highlight = id ? store.get(id) : undefined;
  return (
    <>
      <HighlightList
        {...{ state, sentences, onGo }}
        {...(readOnly ? {} : { onEdit: open, onRemove: (each) => remove(each.id), onWalk })}
      />
      {children}
      {at && !off && (at.kind !== "on" || highlight) && (
        <MarkBar
          {...{ root, bar, at, highlight, onEnter }}
          onColour={(chosen) => {
            if (at.kind === "new") onMark(at.anchor, chosen);
            else if (id) store.edit(id, { colour: chosen });
          }}
          onNote={() => {
            if (at.kind === "new") onMark(at.anchor, null);
            else if (id) setAt({ kind: "on", id, noting: true, focus: true });
          }}
          onType={(note) => id && store.edit(id, { note })}
          onRemove={() => id && remove(id)}
          onUndo={() => {
            if (at.kind === "removed") store.add(at.gone, at.gone);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
});

const spanOf = (root: HTMLElement | null, { fromSentence }: Highlight) =>
  root && sentencesIn(root).find((each) => each.dataset.sentence === fromSentence);

/** Brings the words into view; their sentence has the focus. */
function goTo(root: HTMLElement | null, highlight: Highlight): void {
  const span = spanOf(root, highlight);
  if (!span) return;
  span.tabIndex = -1;
  span.focus({ preventScroll: true });
  span.scrollIntoView({ block: "center" });
  span.addEventListener("blur", () => span.removeAttribute("tabindex"), { once: true });
}

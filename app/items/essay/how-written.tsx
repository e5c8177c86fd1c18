"use client";

import { type ComponentType, memo, useEffect, useState } from "react";
import type { ReadingSentence } from "../types";
import type { WritingViewProps } from "./writing-view";

export interface HowWrittenProps {
  attemptId: string;
  itemId: string;
  /** IANA zone of the assignment. */
  zone: string;
  sentences: ReadingSentence[];
  /** The text as it stands, where it is done. */
  text?: string;
  /** The text while it is written, and the way back to an earlier one. */
  live?: Live;
  summary: string;
}
export interface Live {
  now: () => string;
  /** Resolves to null once restored, else to what stood in the way. */
  restore: (text: string) => Promise<string | null>;
}

/** How a text was written, on demand: its versions and what was pasted. */
export const HowWritten = memo(function HowWritten({ summary, ...rest }: HowWrittenProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="mt-3 border-t border-rule py-2"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {opened && <Loaded {...rest} />}
    </details>
  );
});

/** Loaded when it is first asked for; few ask. */
function Loaded(props: WritingViewProps) {
  const [View, setView] = useState<ComponentType<WritingViewProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import("./writing-view").then(
      ({ WritingView }) => setView(() => WritingView),
      () => setFailed(true),
    );
  }, []);
  if (View) return <View {...props} />;
  return (
    <p role="status" className="mt-1 text-quiet">
      {failed ? "This needs a connection. Reload the page once there is one." : "Loading"}
    </p>
  );
}

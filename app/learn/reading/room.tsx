"use client";

import {
  type CSSProperties,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { TermsContext } from "@/app/items/parts/stem-text";
import type { ReadingSettings } from "@/lib/features/reading/settings";
import type { StudentLesson } from "@/lib/lesson/student-view";
import { Speaker } from "./speaker";
import { TermCards } from "./term-cards";
import { usePart } from "./use-part";
import { type Reading, useReading } from "./use-reading";

export interface Room extends Reading {
  speaker: Speaker;
}
const RoomContext = createContext<Room | null>(null);
/** The room that a page is read in; null on pages that have none. */
export const useRoom = (): Room | null => useContext(RoomContext);

interface ReadingRoomProps {
  accountId: string;
  attemptId: string;
  drawnAt: Date;
  settings: ReadingSettings;
  keptTerms: readonly string[];
  glossary: StudentLesson["glossary"];
  children: ReactNode;
}

const loadRuler = () => import("./ruler");

/** Around the desk and done work: type, lines and colours as the student likes them, cards for words, a voice. */
export function ReadingRoom({ glossary, keptTerms, children, ...ids }: ReadingRoomProps) {
  const keptEntries = useMemo(
    () => glossary.filter(({ term }) => keptTerms.includes(term)).map(({ id }) => id),
    [glossary, keptTerms],
  );
  const reading = useReading({ ...ids, keptEntries });
  const [speaker] = useState(() => new Speaker());
  useEffect(() => speaker.open(), [speaker]);
  const room = useMemo(() => ({ ...reading, speaker }), [reading, speaker]);
  const { settings } = reading;
  const ruled = settings.ruler === "on";
  const ruler = usePart(loadRuler, ruled);
  return (
    <TermsContext value={glossary}>
      <RoomContext value={room}>
        <div
          className="contents"
          data-reading-theme={settings.theme}
          data-typeface={settings.typeface}
          style={styleOf(settings)}
        >
          {children}
          {ruled && ruler && <ruler.Ruler />}
          <TermCards glossary={glossary} reading={reading} />
        </div>
      </RoomContext>
    </TermsContext>
  );
}

const styleOf = ({ textSize, lineSpacing, measure }: ReadingSettings) =>
  ({
    "--chosen-scale": textSize / 100,
    "--chosen-leading": lineSpacing / 100,
    "--chosen-measure": measure,
  }) as CSSProperties;

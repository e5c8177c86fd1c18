"use client";

import { useId, useState } from "react";
import { Button } from "@/app/ui/button";
import { rates } from "@/lib/features/reading/settings";
import type { Pane } from "../parts/panes";
import { Slider } from "./fields";
import { articlePassages, questionPassages } from "./passages";
import type { Room } from "./room";
import { useSpeaker } from "./tools";

const article = "article";
const select = "mt-1 w-full rounded border border-field bg-raised px-3 py-2 text-base text-ink";

interface Place {
  value: string;
  text: string;
}

/** What can be read on this page, as it stands now. */
function placesHere(): Place[] {
  const numbers = [...document.querySelectorAll<HTMLElement>("#article [data-paragraph]")];
  const questions = [...document.querySelectorAll<HTMLElement>("#questions [id^='q-']")];
  let count = 0;
  return [
    { value: article, text: "The whole article" },
    ...numbers.map(({ dataset: { paragraph = "" } }) => ({
      value: `${article} ${paragraph}`,
      text: `The article from paragraph ${paragraph}`,
    })),
    ...questions.map(({ id, tagName }) => {
      if (tagName !== "LI") return { value: id, text: "The essay" };
      count += 1;
      return { value: id, text: `Question ${count}` };
    }),
  ];
}

/** What is read aloud, by which voice and how fast. */
export function PlayerPanel({ room, onShow }: { room: Room; onShow: (pane: Pane) => void }) {
  const { speaker, settings, change } = room;
  const { voices } = useSpeaker(room);
  const [places] = useState(placesHere);
  const [place, setPlace] = useState(article);
  const id = useId();
  const play = () => {
    const [kind, from] = place.split(" ");
    onShow(kind === article ? "article" : "questions");
    // Once that side shows: what is hidden can't be brought into view.
    requestAnimationFrame(() =>
      speaker.play(place, kind === article ? articlePassages(from) : questionPassages(place), settings),
    );
  };
  const tune = (patch: { voice?: string; rate?: number }) => {
    change(patch);
    speaker.tune({ ...settings, ...patch });
  };
  return (
    <div className="space-y-3">
      <div>
        <label htmlFor={`${id}-place`} className="font-medium">
          Read
        </label>
        <select
          id={`${id}-place`}
          value={place}
          onChange={(e) => setPlace(e.target.value)}
          className={select}
        >
          {places.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <Button look="primary" onClick={play}>
        Start reading
      </Button>
      <Slider
        label="Speed"
        value={settings.rate}
        range={rates}
        say={(value) => `${value} %`}
        onChange={(rate) => tune({ rate })}
      />
      <div>
        <label htmlFor={`${id}-voice`} className="font-medium">
          Voice
        </label>
        <select
          id={`${id}-voice`}
          value={voices.some(({ name }) => name === settings.voice) ? settings.voice : ""}
          onChange={(e) => tune({ voice: e.target.value })}
          className={select}
        >
          <option value="">The browser’s own</option>
          {voices.map(({ name, voiceURI }) => (
            <option key={voiceURI} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

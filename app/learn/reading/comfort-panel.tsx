"use client";

import { Button } from "@/app/ui/button";
import { lineSpacings, measures, plainSettings, textSizes } from "@/lib/features/reading/settings";
import { Choice, Slider } from "./fields";
import type { Room } from "./room";

const percent = (value: number) => `${value} %`;
const typefaces = [
  { value: "serif", text: "Source Serif", className: "font-serif" },
  { value: "sans", text: "Atkinson" },
  { value: "dyslexic", text: "OpenDyslexic" },
] as const;
const themes = [
  { value: "device", text: "As the device" },
  { value: "light", text: "Light" },
  { value: "dark", text: "Dark" },
  { value: "sepia", text: "Sepia" },
] as const;

/** How the page reads; each choice shows at once and is kept on the account. */
export function ComfortPanel({ room: { settings, change, held, refused } }: { room: Room }) {
  const reset = () => change({ ...plainSettings, voice: settings.voice, rate: settings.rate });
  return (
    <div className="space-y-3">
      <Slider
        label="Text size"
        value={settings.textSize}
        range={textSizes}
        say={percent}
        onChange={(textSize) => change({ textSize })}
      />
      <Slider
        label="Space between lines"
        value={settings.lineSpacing}
        range={lineSpacings}
        say={percent}
        onChange={(lineSpacing) => change({ lineSpacing })}
      />
      <Slider
        label="Length of lines"
        value={settings.measure}
        range={measures}
        say={(value) => `${value} letters`}
        onChange={(measure) => change({ measure })}
      />
      <Choice
        label="Typeface"
        value={settings.typeface}
        choices={typefaces}
        onChange={(typeface) => change({ typeface })}
      />
      <Choice
        label="Colours"
        value={settings.theme}
        choices={themes}
        onChange={(theme) => change({ theme })}
      />
      <label className="flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          checked={settings.ruler === "on"}
          onChange={(event) => change({ ruler: event.target.checked ? "on" : "off" })}
          className="size-5 accent-accent"
        />
        Line ruler
      </label>
      <p className="text-sm text-quiet">
        The ruler follows the pointer and the caret; in the article, ↑ and ↓ move it line by line.
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule pt-3">
        <Button onClick={reset}>Back to plain</Button>
        <p role="status" className="text-sm text-quiet">
          {refused ? `⚠ ${refused}` : held && "Kept on this device, not yet sent."}
        </p>
      </div>
    </div>
  );
}

import type { ReadingSentence } from "@/app/items/types";
import type { Item } from "@/lib/items/schema";
import { Evidence } from "./evidence";
import { itemSets, type Setting, withItemSets } from "./setting";

interface ItemEvidenceProps {
  item: Item;
  sentences: ReadingSentence[];
  setting: Setting | null;
  onSetting: (setting: Setting | null) => void;
  onChange: (item: Item) => void;
}

/** The item's evidence, and for a short answer that of each key point. */
export function ItemEvidence({ item, sentences, setting, onSetting, onChange }: ItemEvidenceProps) {
  const points = item.kind === "short-answer" ? item.keyPoints : [];
  const each = (of: string, what: string | undefined) => (
    <Evidence
      key={of}
      of="item"
      what={what}
      sets={itemSets(item, of)}
      sentences={sentences}
      setting={setting?.of === of ? setting.at : null}
      onSetting={(at) => onSetting(at === null ? null : { of, at })}
      onRemove={(at) =>
        onChange(
          withItemSets(
            item,
            of,
            itemSets(item, of).filter((_, index) => index !== at),
          ),
        )
      }
    />
  );
  return (
    <>
      {each("", undefined)}
      {points.map((point, index) => each(point.id, `Evidence of key point ${index + 1}, “${point.text}”`))}
    </>
  );
}

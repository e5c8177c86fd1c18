import type { Option } from "@/lib/items/base";
import { letter, wrongTypeNames } from "../words";
import { Shape, type Verdict } from "./mark";

interface OptionRow extends Option {
  isKey: boolean;
  chosen: boolean;
}

/** Options as a teacher reads them: the key by word and shape, each wrong one's kind and reason in small text. */
export function OptionPreview({ options, keys }: { options: Option[]; keys: string[] }) {
  return (
    <ol>
      {options.map((option, index) => {
        const isKey = keys.includes(option.id);
        return (
          <li key={option.id} className="flex gap-2 border-t border-rule py-2">
            <Shape is={isKey ? "right" : undefined} />
            <span className="w-5 shrink-0 text-quiet">{letter(index)}</span>
            <div className="min-w-0 break-words">
              <p className={isKey ? "font-medium" : ""}>
                {option.text}
                {isKey && <span className="text-(--right)"> · key</span>}
              </p>
              {!isKey && option.wrong && (
                <p className="text-sm text-quiet">
                  {wrongTypeNames[option.wrong.type]}: {option.wrong.reason}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

const said = ({ isKey, chosen }: OptionRow): { is?: Verdict; word?: string } => {
  if (isKey && chosen) return { is: "right", word: "chosen, right" };
  if (isKey) return { is: "right", word: "right answer" };
  return chosen ? { is: "wrong", word: "chosen, wrong" } : {};
};

/** What was chosen beside what is right, with the reason of each wrong choice. */
export function OptionReview({
  options,
  keys,
  chosen,
}: {
  options: Option[];
  keys: string[];
  chosen: string[];
}) {
  return (
    <ol>
      {options.map((option, index) => {
        const row = { ...option, isKey: keys.includes(option.id), chosen: chosen.includes(option.id) };
        const { is, word } = said(row);
        return (
          <li key={option.id} className="flex gap-2 border-t border-rule py-2">
            <Shape is={is} />
            <span className="w-5 shrink-0 text-quiet">{letter(index)}</span>
            <div className="min-w-0 break-words">
              <p className={row.chosen ? "font-medium" : ""}>
                {option.text}
                {word && (
                  <span className={is === "right" ? "text-(--right)" : "text-(--wrong)"}> · {word}</span>
                )}
              </p>
              {row.chosen && !row.isKey && option.wrong && (
                <p className="text-quiet">{option.wrong.reason}</p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

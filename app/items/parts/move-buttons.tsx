const size = "size-10 shrink-0 rounded border aria-disabled:cursor-not-allowed";
const boxed = `${size} border-field bg-raised text-ink hover:border-ink aria-disabled:border-rule aria-disabled:text-quiet`;
const bare = `${size} border-transparent text-quiet hover:border-field hover:text-ink aria-disabled:border-transparent aria-disabled:opacity-40`;

interface MoveButtonsProps {
  /** The row's id; the buttons answer to `data-focus` "<id>-up" and "<id>-down". */
  id: string;
  /** As it is read out: the entry's text, or "option B". */
  what: string;
  index: number;
  count: number;
  /** Beside other fields: without a frame of their own. */
  quiet?: boolean;
  onMove: (from: number, to: number) => void;
}

/** Up and down. At the ends they stay focusable, so that the focus is never lost. */
export function MoveButtons({ id, what, index, count, quiet = false, onMove }: MoveButtonsProps) {
  const button = (way: "up" | "down", to: number) => {
    const possible = to >= 0 && to < count;
    return (
      <button
        type="button"
        className={quiet ? bare : boxed}
        data-focus={`${id}-${way}`}
        aria-label={`Move ${what} ${way}`}
        aria-disabled={!possible}
        onClick={() => possible && onMove(index, to)}
      >
        <span aria-hidden="true">{way === "up" ? "↑" : "↓"}</span>
      </button>
    );
  };
  return (
    <span className={`flex shrink-0 ${quiet ? "" : "gap-1"}`}>
      {button("up", index - 1)}
      {button("down", index + 1)}
    </span>
  );
}

/** Takes a row out of a list. */
export function RemoveButton({
  what,
  disabled,
  onRemove,
}: {
  what: string;
  disabled?: boolean;
  onRemove: () => void;
}) {
  return (
    <button
      type="button"
      className={bare}
      aria-label={`Remove ${what}`}
      aria-disabled={disabled}
      onClick={() => disabled || onRemove()}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}

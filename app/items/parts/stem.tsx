import { StemText } from "./stem-text";

/** Ties an answer view's native group to its stem: the look of every stem, in a legend or a label. */
export const stemLook =
  "mb-3 block w-full font-serif text-lg font-semibold break-words whitespace-pre-line text-ink";

/** A stem where it is read, not answered. */
export function Stem({ children }: { children: string }) {
  return (
    <p className={stemLook}>
      <StemText>{children}</StemText>
    </p>
  );
}

/** "Part A" above a stem of several parts. */
export function PartName({ children }: { children: string }) {
  return <span className="block font-sans text-sm font-medium text-quiet">{children}</span>;
}

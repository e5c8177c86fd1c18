import type { Checked, Piece } from "@/lib/article/quotations/check";
import { shorten } from "../words";

/** The quotations of an answer: exact with their paragraph, altered with the difference, or not in the article. */
export function QuotationList({ found }: { found: readonly Checked[] }) {
  if (found.length === 0) return null;
  return (
    <section aria-label="Quotations" className="mt-3 border-t border-rule pt-2 text-sm">
      <p className="text-quiet">Quotations, held against the article</p>
      <ul className="mt-1 space-y-1.5">
        {found.map((each) => (
          <li key={each.text} className="flex gap-2">
            <span aria-hidden="true" className="w-4 shrink-0 text-center text-quiet">
              {signs[each.verdict.is]}
            </span>
            <Quotation {...each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const signs = { exact: "=", altered: "≠", absent: "–" };

function Quotation({ text, verdict }: Checked) {
  const short = <span className="font-serif">“{shorten(text)}”</span>;
  if (verdict.is === "exact")
    return (
      <p className="min-w-0 break-words">
        {short} <span className="text-quiet">exact, ¶{verdict.paragraph}</span>
      </p>
    );
  if (verdict.is === "absent")
    return (
      <p className="min-w-0 break-words">
        {short} <span className="text-quiet">not in the article</span>
      </p>
    );
  const differs = verdict.yours.concat(verdict.article).some((piece) => piece.differs);
  if (!differs)
    return (
      <p className="min-w-0 break-words">
        {short}{" "}
        <span className="text-quiet">
          altered: its parts do not follow each other like this, ¶{verdict.paragraph}
        </span>
      </p>
    );
  return (
    <dl className="grid min-w-0 grid-cols-[auto_minmax(0,1fr)] gap-x-2 break-words">
      <dt className="text-quiet">altered</dt>
      <dd className="font-serif">
        “<Pieces of={verdict.yours} />”
      </dd>
      <dt className="text-quiet">in ¶{verdict.paragraph}</dt>
      <dd className="font-serif">
        “<Pieces of={verdict.article} />”
      </dd>
    </dl>
  );
}

/** What differs is underlined and marked, so that it shows without the colour too. */
const Pieces = ({ of }: { of: readonly Piece[] }) =>
  of.map(({ text, differs }, index) => {
    const end = /\s*$/.exec(text)?.[0] ?? "";
    return differs ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <span key={index}>
        <mark className="bg-lemon text-ink underline underline-offset-2">
          {text.slice(0, text.length - end.length)}
        </mark>
        {end}
      </span>
    ) : (
      text
    );
  });

import { sourceAddress, sourceParts } from "@/lib/article/attribution";
import type { Provenance } from "@/lib/article/schema";

/** Author, publication, date, licence and the way to the source; nothing where nothing is known. */
export function SourceLine({ provenance, className = "" }: { provenance: Provenance; className?: string }) {
  const parts = sourceParts(provenance);
  const address = sourceAddress(provenance);
  if (parts.length === 0 && address === "") return null;
  return (
    <p className={`text-sm text-quiet break-words ${className}`}>
      {parts.join(" · ")}
      {address && (
        <>
          {parts.length > 0 && " · "}
          <a href={address} target="_blank" rel="noopener noreferrer">
            Source<span className="sr-only"> of this article, in a new tab</span>
          </a>
        </>
      )}
    </p>
  );
}

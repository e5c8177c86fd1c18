import Link from "next/link";
import { Time } from "@/app/ui/time";
import type { VersionName } from "@/lib/features/lessons/rules";
import type { VersionListed } from "@/lib/features/lessons/version-queries";

/** "version 2", "the draft of change 17", "the draft of now". */
export const sayVersion = (name: VersionName): string =>
  name === "now"
    ? "the draft of now"
    : name.startsWith("v")
      ? `version ${name.slice(1)}`
      : `draft ${name.slice(1)}`;

interface VersionsProps {
  /** The page's address. */
  here: string;
  versions: VersionListed[];
  from: VersionName;
  to: VersionName;
  zone: string;
  now: Date;
}

/** Each version with when it was written; a link compares it with the draft, another with the version before it. */
export function Versions({ here, versions, from, to, zone, now }: VersionsProps) {
  return (
    <nav aria-label="Versions">
      <ol className="border-t border-ink">
        {versions.map((version, index) => {
          const before = versions[index + 1];
          const shown = version.name === from && to === "now";
          return (
            <li key={version.name} className="border-b border-rule py-2">
              <p className="flex flex-wrap justify-between gap-x-4">
                <Link
                  href={`${here}?from=${version.name}`}
                  aria-current={shown ? "true" : undefined}
                  className="font-medium"
                >
                  {version.kind === "published" ? `Version ${version.number}` : `Draft ${version.number}`}
                </Link>
                <span className="text-sm text-quiet tabular-nums">
                  <Time at={version.at} zone={zone} now={now} />
                </span>
              </p>
              <p className="text-sm text-quiet">
                {version.kind === "published" ? "published" : "as it stood at the end of a sitting"}
                {before && (
                  <>
                    {" · "}
                    <Link href={`${here}?from=${before.name}&to=${version.name}`}>
                      what changed since {sayVersion(before.name)}
                    </Link>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

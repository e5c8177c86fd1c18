import Link from "next/link";
import { ButtonLink } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { type CopyKind, copyKinds } from "@/lib/lesson/paper/copy";
import { PrintButton } from "./print-button";

export interface PrintChoice {
  kind: CopyKind;
  large: boolean;
  draft: boolean;
}
interface PrintBarProps {
  lessonId: string;
  title: string;
  isMine: boolean;
  version: number | null;
  choice: PrintChoice;
}

const names: Record<CopyKind, string> = {
  student: "Student’s copy",
  teacher: "Teacher’s copy, with key",
  answers: "Answer sheet",
  rubrics: "Rubric sheets",
};

/** What to print and how: addresses, so that each choice can be kept; nothing of this is printed. */
export function PrintBar({ lessonId, title, isMine, version, choice }: PrintBarProps) {
  const here = `/teach/lessons/${lessonId}`;
  const words = (change: Partial<PrintChoice>): string => {
    const { kind, large, draft } = { ...choice, ...change };
    const said = new URLSearchParams({ copy: kind });
    if (large) said.set("large", "");
    if (draft && version !== null) said.set("draft", "");
    return said.toString();
  };
  const to = (change: Partial<PrintChoice>) => `${here}/print?${words(change)}`;
  const asFile = choice.kind === "student" || choice.kind === "teacher";
  return (
    <div className="print:hidden">
      <PageHead
        title={title}
        line={choice.draft ? "The draft, on paper." : `Version ${version}, on paper.`}
        action={
          <Link href={isMine ? here : `${here}/read`}>
            {isMine ? "Back to the editor" : "Back to the lesson"}
          </Link>
        }
      />
      <nav aria-label="What to print" className="flex flex-wrap gap-x-6 gap-y-2">
        {copyKinds.map((kind) => (
          <Link
            key={kind}
            href={to({ kind })}
            aria-current={kind === choice.kind ? "page" : undefined}
            className="py-1 aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
          >
            {names[kind]}
          </Link>
        ))}
      </nav>
      <div className="mt-3 mb-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <PrintButton />
        {asFile && (
          <ButtonLink href={`/api/lessons/${lessonId}/docx?${words({})}`} prefetch={false} download>
            Word file
          </ButtonLink>
        )}
        <Link href={to({ large: !choice.large })}>{choice.large ? "Usual print" : "Large print"}</Link>
        {version !== null && (
          <Link href={to({ draft: !choice.draft })}>
            {choice.draft ? `Version ${version} instead` : "The draft instead"}
          </Link>
        )}
      </div>
    </div>
  );
}

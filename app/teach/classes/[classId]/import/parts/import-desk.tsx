"use client";

import Link from "next/link";
import { startTransition, useState } from "react";
import { ButtonLink } from "@/app/ui/button";
import { FormMessage } from "@/app/ui/form";
import { useFormAction } from "@/app/ui/use-form-action";
import type { Imported } from "@/lib/features/classes/rosters/commands";
import type { Plan } from "@/lib/features/classes/rosters/queries";
import { NewCards } from "../../parts/new-cards";
import { importRosterAction, previewImportAction } from "../actions";
import { ListField } from "./list-field";
import { PlanView } from "./plan-view";
import { saidOfImport } from "./words";

interface ImportDeskProps {
  classId: string;
  className: string;
  origin: string;
}
type Told = { roles?: string[]; header?: boolean; twins?: number[]; back?: string[] };

function formOf(
  classId: string,
  text: string,
  { roles = [], header, twins = [], back = [] }: Told,
): FormData {
  const form = new FormData();
  form.set("classId", classId);
  form.set("text", text);
  for (const role of roles) form.append("roles", role);
  if (header !== undefined) form.set("header", header ? "yes" : "no");
  for (const line of twins) form.append("twins", String(line));
  for (const id of back) form.append("back", id);
  return form;
}

/** Paste or choose a list, look over what it does, add it, print the cards. What was pasted stays until it is added. */
export function ImportDesk({ classId, className, origin }: ImportDeskProps) {
  const [text, setText] = useState("");
  /** The text that the plan on the screen is about. */
  const [looked, setLooked] = useState<string | null>(null);
  const [preview, look, looking] = useFormAction<Plan>(previewImportAction);
  const [imported, bring, bringing] = useFormAction<Imported>(importRosterAction);
  const lookOver = (told: Told = {}) => {
    setLooked(text);
    startTransition(() => look(formOf(classId, text, told)));
  };
  if (imported.status === "done" && imported.data) {
    return <Done classId={classId} className={className} origin={origin} imported={imported.data} />;
  }
  const plan = preview.status === "done" && looked === text ? preview.data : undefined;
  return (
    <>
      <ListField
        text={text}
        onText={setText}
        error={
          preview.status === "refused" && looked === text
            ? (preview.fields?.text ?? preview.message)
            : undefined
        }
        looking={looking}
        onLook={() => lookOver()}
      />
      {preview.data && looked !== text && text !== "" && (
        <p className="mt-4 text-quiet">The list has changed: look it over again.</p>
      )}
      {plan && (
        <PlanView
          key={looked}
          plan={plan}
          pending={bringing}
          busy={looking}
          onColumns={(roles, header) => lookOver({ roles, header })}
          onAdd={(told) =>
            startTransition(() =>
              bring(formOf(classId, text, { roles: plan.roles, header: plan.header, ...told })),
            )
          }
        >
          <FormMessage state={imported} />
        </PlanView>
      )}
    </>
  );
}

interface DoneProps extends ImportDeskProps {
  imported: Imported;
}

function Done({ classId, className, origin, imported }: DoneProps) {
  const { cards } = imported;
  const title =
    cards.length === 0
      ? "No new student"
      : cards.length === 1
        ? "1 student added"
        : `${cards.length} students added`;
  return (
    <>
      <NewCards title={title} cards={cards} className={className} origin={origin}>
        <p className="mt-1">{saidOfImport(imported)}</p>
      </NewCards>
      <p className="no-card mt-6">
        {cards.length > 0 ? (
          <Link href={`/teach/classes/${classId}`}>Printed: back to {className}</Link>
        ) : (
          <ButtonLink href={`/teach/classes/${classId}`}>Back to {className}</ButtonLink>
        )}
      </p>
    </>
  );
}

"use client";

import { useState } from "react";
import { Button } from "@/app/ui/button";
import { Confirm } from "@/app/ui/confirm";
import type { Card } from "@/lib/features/classes/cards";
import { NewCards } from "../../parts/new-cards";
import { SignInCards } from "../../parts/sign-in-cards";
import { renewPassphrasesAction } from "../actions";

interface CardSheetProps {
  classId: string;
  className: string;
  students: Card[];
  readOnly: boolean;
  origin: string;
}

/** Cards as they can be printed any time, without passphrases; and the way to new ones for all. */
export function CardSheet({ classId, className, students, readOnly, origin }: CardSheetProps) {
  const [made, setMade] = useState<Card[] | null>(null);
  if (made) {
    const title = made.length === 1 ? "A new passphrase" : `${made.length} new passphrases`;
    return <NewCards title={title} cards={made} className={className} origin={origin} />;
  }
  const everyone = students.length === 1 ? "the one student" : `all ${students.length} students`;
  return (
    <>
      <div className="no-card mb-6 space-y-4">
        <p className="max-w-[65ch]">
          A passphrase shows only when it is made: these cards leave it out. If yours have lost theirs, make
          new ones for everyone, or a single one beside a name on the class’s page.
        </p>
        <div className="flex flex-wrap gap-2">
          {!readOnly && (
            <Confirm<Card[]>
              action={renewPassphrasesAction}
              ids={{ classId }}
              title={`New passphrases for ${everyone}?`}
              body={() => (
                <p>
                  The passphrases they have now stop working, and everyone who is signed in has to sign in
                  anew. What they typed is kept.
                </p>
              )}
              yes="Make new passphrases"
              onDone={(cards) => setMade(cards ?? [])}
            >
              New passphrases for all
            </Confirm>
          )}
          <Button onClick={() => window.print()}>Print without passphrases</Button>
        </div>
      </div>
      <SignInCards cards={students} className={className} origin={origin} />
    </>
  );
}

import { Button } from "@/app/ui/button";
import { Page, PageHead } from "@/app/ui/page-head";
import { findReceipt, type Receipt } from "@/lib/features/attempts/receipts";
import { openPage } from "@/lib/web/page";

export const metadata = { title: "Receipt" };

type Search = Promise<{ code?: string | string[] }>;

/** Looks a receipt up: what was handed in, by whom, when, and whether it still stands. */
export default async function ReceiptPage({ searchParams }: { searchParams: Search }) {
  const { code } = await searchParams;
  const typed = typeof code === "string" ? code.slice(0, 40) : "";
  const { data: receipt } = await openPage("anyone", Promise.resolve({}), (viewer) =>
    typed === "" ? Promise.resolve(null) : findReceipt(viewer, typed),
  );
  return (
    <Page narrow>
      <PageHead title="Receipt" line="What a code on submitted work stands for." />
      <form className="flex flex-wrap items-end gap-3">
        <label className="block font-medium">
          Code
          <input
            name="code"
            defaultValue={receipt?.code ?? typed}
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            placeholder="K7QF-2M9D-XW4T"
            className="mt-1 block w-56 rounded border border-field bg-raised px-3 py-2 tabular-nums"
          />
        </label>
        <Button type="submit" look="primary">
          Look it up
        </Button>
      </form>
      <div role="status" className="mt-6">
        {receipt && <Found receipt={receipt} />}
        {typed !== "" && !receipt && (
          <p>No work that you may see has this code. Look at it again: twelve letters and digits.</p>
        )}
      </div>
    </Page>
  );
}

function Found({ receipt }: { receipt: Receipt }) {
  const { title, student, number, submittedAt, timeZone, answered, unchanged } = receipt;
  const at = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "full", timeStyle: "short" });
  return (
    <div className="border-t border-rule pt-4">
      <h2 className="text-xl font-semibold break-words">{title}</h2>
      <p>
        Handed in by {student}, attempt {number}, on {at.format(submittedAt)} ({timeZone}), with{" "}
        {answered === 1 ? "1 answer" : `${answered} answers`}.
      </p>
      <p className={`mt-2 font-medium ${unchanged ? "text-(--right)" : "text-wrong"}`}>
        {unchanged
          ? "✓ What is kept is exactly what was handed in."
          : "⚠ What is kept is not what was handed in: it was changed afterwards."}
      </p>
    </div>
  );
}

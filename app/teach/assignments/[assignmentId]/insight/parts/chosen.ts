import { notFound } from "next/navigation";
import { rowId } from "@/lib/shared/ids";

/** The class that the address names, of several that got the assignment; what is no id is not found. */
export async function classChosen(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<string | undefined> {
  const { class: chosen } = await searchParams;
  if (chosen === undefined) return undefined;
  const id = rowId.safeParse(chosen);
  if (!id.success) notFound();
  return id.data;
}

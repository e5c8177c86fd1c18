import { z } from "zod";
import { attachmentNamed, gradebookCsv } from "@/lib/features/reviews/csv";
import { exportGradebook } from "@/lib/features/reviews/gradebook";
import { rowId } from "@/lib/shared/ids";
import { route } from "@/lib/web/route";

/** The gradebook as a CSV file. */
export const GET = route(
  { for: "teacher", params: z.object({ classId: rowId }) },
  async ({ viewer, params }) => {
    const gradebook = await exportGradebook(viewer, params.classId);
    return new Response(gradebookCsv(gradebook), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": attachmentNamed(`${gradebook.name} gradebook`, "csv"),
        "cache-control": "private, no-store",
      },
    });
  },
);

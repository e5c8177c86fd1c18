import { z } from "zod";
import { attachmentNamed } from "@/lib/features/reviews/csv";
import { exportGradebook } from "@/lib/features/reviews/gradebook";
import { gradebookXlsx } from "@/lib/features/reviews/xlsx";
import { rowId } from "@/lib/shared/ids";
import { route } from "@/lib/web/route";

/** The gradebook as an Excel file. */
export const GET = route(
  { for: "teacher", params: z.object({ classId: rowId }) },
  async ({ viewer, params }) => {
    const gradebook = await exportGradebook(viewer, params.classId);
    return new Response(new Uint8Array(await gradebookXlsx(gradebook)), {
      headers: {
        "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "content-disposition": attachmentNamed(`${gradebook.name} gradebook`, "xlsx"),
        "cache-control": "private, no-store",
      },
    });
  },
);

import { exportClass } from "@/lib/features/records/class-file";
import { classCsv } from "@/lib/features/records/csv";
import { classFileIds } from "@/lib/features/records/input";
import { attachmentNamed } from "@/lib/features/reviews/csv";
import { route } from "@/lib/web/route";

const types = { json: "application/json; charset=utf-8", csv: "text/csv; charset=utf-8" };

/** A class's data whole, as JSON or as a table. */
export const GET = route({ for: "teacher", params: classFileIds }, async ({ viewer, params }) => {
  const { classId, format } = params;
  const file = await exportClass(viewer, classId);
  return new Response(format === "csv" ? classCsv(file) : JSON.stringify(file, null, 1), {
    headers: {
      "content-type": types[format],
      "content-disposition": attachmentNamed(`${file.class.name} data`, format),
      "cache-control": "private, no-store",
    },
  });
});

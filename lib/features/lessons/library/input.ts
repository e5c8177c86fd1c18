/** What the outside may send about folders, tags, shares and the list of lessons. */
import { z } from "zod";
import { nameField } from "@/lib/features/accounts/input";
import { rowId } from "@/lib/shared/ids";
import { storableText } from "@/lib/shared/storable";
import { levelBandNames, maxTagLength, maxTags, readPlace, readTags } from "./rules";

export const maxQuery = 200;
const word = (max: number) =>
  z
    .string()
    .max(max)
    .transform(storableText)
    .transform((text) => text.trim())
    .catch("");

/** The list's address: whatever can't be read counts as not said. */
export const libraryQuery = z.object({
  q: word(maxQuery).default(""),
  whose: z.enum(["all", "mine", "shared"]).catch("all").default("all"),
  folder: z
    .union([rowId, z.literal("")])
    .catch("")
    .default(""),
  level: z
    .union([z.enum(levelBandNames), z.literal("")])
    .catch("")
    .default(""),
  topic: word(100).default(""),
  standard: word(60).default(""),
  archived: z
    .string()
    .optional()
    .catch(undefined)
    .transform((said) => said !== undefined),
  after: z.string().catch("").default("").transform(readPlace),
});
export type LibraryQuery = z.output<typeof libraryQuery>;

export const folderNameInput = z.object({ name: nameField("Give the folder a name, like “Unit 3”.") });
export const folderInput = z.object({ folderId: rowId });
export const renameFolderInput = folderNameInput.extend(folderInput.shape);

const chooseSome = "Choose the lessons first, then where to put them.";
const ids = z.union([rowId.transform((id) => [id]), z.array(rowId).max(200)], { error: chooseSome });
/** An empty folder means: out of any. */
export const fileInput = z.object({
  lessonIds: ids,
  folderId: z.union([rowId, z.literal("")], { error: "Choose a folder." }),
});

export const tagsInput = z.object({
  lessonId: rowId,
  tags: z
    .string("The tags are missing.")
    .max(1000, "That is too much for tags.")
    .transform(readTags)
    .pipe(
      z
        .array(z.string().max(maxTagLength, `A tag has at most ${maxTagLength} characters.`))
        .max(maxTags, `A lesson has at most ${maxTags} tags.`),
    ),
});

export const shareInput = z.object({ lessonId: rowId });
export const shareWithInput = shareInput.extend({ userId: z.uuid("Choose a colleague.") });
export const withdrawInput = shareInput.extend({ shareId: rowId });

/** Of a shared link: 32 bytes, base64url. */
export const linkToken = z.string().max(100);
/** What is copied: a lesson that is shared with the viewer, by its id or by the token of a link. */
export const copyInput = z.object({ lessonId: rowId, token: linkToken.default("") });

/**
 * The views of every item type.
 *
 * Adding a question type ("cloze", say):
 * 1. `lib/items/cloze/schema.ts`: the item and the answer, both with `kind: z.literal("cloze")`; name them in
 *    `lib/items/schema.ts`.
 * 2. `lib/items/cloze/type.ts`: name, scoring, blankness, what a student may see, what keeps it from being published;
 *    name it in `lib/items/registry.ts`. `withoutKey` names what it lets through, never what it takes away.
 * 3. An empty one in `lib/items/new.ts`, and rows in `lib/items/cloze/type.test.ts`.
 * 4. `app/items/cloze/{answer,editor,preview,review}.tsx`, each named in its list: `answers.tsx`, `editors.tsx`,
 *    `previews.tsx`, `reviews.tsx`.
 * The compiler points at each list that lacks it. Nothing else in the product may ask for a kind by name.
 *
 * Views import types alone from `lib/items/…/schema`, so that no schema travels to the browser. A client component
 * takes its view from `./answers` or `./editors` rather than from here: a student's page then carries no editor.
 */
export { ItemAnswerView } from "./answers";
export { ItemEditor } from "./editors";
export { ItemPreview } from "./previews";
export { ItemReviewView } from "./reviews";

/**
 * The views of every item type.
 *
 * Adding a question type ("hot-spot", say):
 * 1. `lib/items/hot-spot/schema.ts`: the item and the answer, both with `kind: z.literal("hot-spot")`; name them in
 *    `lib/items/schema.ts`.
 * 2. `lib/items/hot-spot/type.ts`: name, scoring, what a student may see, what keeps it from being published;
 *    name it in `lib/items/registry.ts`. `withoutKey` names what it lets through, never what it takes away.
 * 3. `lib/items/hot-spot/credit.ts`: its partial credit in words, for the student, for the teacher, and of one answer;
 *    name it in `lib/items/credit-told.ts` and `lib/items/credit.ts`. Beside it `choices.ts`: what can be chosen in it and
 *    what an answer chose, for a class's figures; name it in `lib/items/choices.ts`.
 * 4. An empty one in `lib/items/new.ts`, its form in `lib/items/gift.ts` and in `lib/lesson/export/html-items.ts` (print),
 *    and rows in `lib/items/hot-spot/type.test.ts`.
 * 5. `app/items/hot-spot/{answer,editor,preview,review}.tsx`, each named in its list: `answers.tsx`, `editors.tsx`,
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

/**
 * Puts a text that a script made into its field, with the caret, at once: React then finds the value there already and
 * leaves the caret alone. Waiting for React instead leaves a moment in which the caret stands at the end, and whoever
 * writes or quotes in it does so there.
 */
export function placeText(field: HTMLTextAreaElement, text: string, caret: number): void {
  field.value = text;
  field.setSelectionRange(caret, caret);
}

/** Short answers on SciEntsBank, nothing learned from the question that is tested; null until the grader is there. */
export function shortAnswers(_dir: string): { macroF1: number; note: string } | null {
  return null;
}

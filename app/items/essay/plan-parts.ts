import type { EssayPlan } from "@/lib/items/answers";

/** The written parts of a plan, in the order of the essay; the evidence stands between the first and the others. */
export const planParts: readonly { name: keyof EssayPlan; label: string; hint: string }[] = [
  { name: "thesis", label: "Thesis", hint: "What you want to show, in one sentence." },
  {
    name: "counter",
    label: "Counter-argument",
    hint: "What speaks against it, and your answer.",
  },
  { name: "conclusion", label: "Conclusion", hint: "What follows from it." },
];

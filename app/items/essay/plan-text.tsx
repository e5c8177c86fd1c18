import type { EssayPlan } from "@/lib/items/answers";
import { planParts } from "./plan-parts";

/** What was planned for an essay, to read; nothing where nothing was. */
export function PlanText({ plan }: { plan: EssayPlan | undefined }) {
  const parts = planParts.filter(({ name }) => plan?.[name].trim());
  if (!plan || parts.length === 0) return null;
  return (
    <details className="mt-3 border-t border-rule py-2">
      <summary>Plan</summary>
      <dl className="mt-1 space-y-2">
        {parts.map(({ name, label }) => (
          <div key={name}>
            <dt className="text-sm text-quiet">{label}</dt>
            <dd className="font-serif text-lg break-words whitespace-pre-line">{plan[name]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

import { Button } from "@/app/ui/button";

/** Stands where something was removed, with the way back. */
export function Removed({ what, onUndo }: { what: string; onUndo: () => void }) {
  return (
    <li className="flex items-center gap-3 border-b border-rule py-2 text-quiet" role="status">
      <span className="min-w-0 break-words">{what} removed.</span>
      <Button look="text" data-focus="undo" onClick={onUndo}>
        Bring it back
      </Button>
    </li>
  );
}

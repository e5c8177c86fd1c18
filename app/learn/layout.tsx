import type { ReactNode } from "react";
import { ViewerMasthead } from "@/app/account/parts/viewer-masthead";

export default function LearnLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <ViewerMasthead />
      {children}
    </>
  );
}

import type { ReactNode } from "react";
import { ViewerMasthead } from "@/app/account/parts/viewer-masthead";

export default function TeachLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <ViewerMasthead />
      {children}
    </>
  );
}

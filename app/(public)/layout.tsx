import type { ReactNode } from "react";
import { ViewerMasthead } from "@/app/account/parts/viewer-masthead";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <ViewerMasthead />
      {children}
    </>
  );
}

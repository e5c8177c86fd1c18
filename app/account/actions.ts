"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { endSession, startSession } from "@/lib/access/next-auth";
import { changeAbout, changePassword, signOutEverywhere } from "@/lib/features/accounts/commands";
import { aboutInput, passwordInput, themeInput } from "@/lib/features/accounts/input";
import { action } from "@/lib/web/action";
import { ownCookie } from "@/lib/web/cookie";
import { done } from "@/lib/web/form-state";

const nothing = z.object({});

export const signOutAction = action("visitor", nothing, async () => {
  await endSession();
  redirect("/");
});

export const changeAboutAction = action("anyone", aboutInput, async (viewer, about) => {
  await changeAbout(viewer, about);
  return done("Saved.");
});

export const changePasswordAction = action("teacher", passwordInput, async (viewer, given) => {
  await startSession(await changePassword(viewer, given));
  return done("The password is changed. Every other browser was signed out.");
});

export const signOutEverywhereAction = action("anyone", nothing, async (viewer) => {
  await signOutEverywhere(viewer);
  await endSession();
  redirect("/sign-in");
});

export const changeThemeAction = action("visitor", themeInput, async (_viewer, { theme }) => {
  const jar = await cookies();
  if (theme === "device") jar.delete("theme");
  else jar.set("theme", theme, { ...ownCookie(), maxAge: 365 * 24 * 60 * 60 });
  return done("Changed.");
});

import Link from "next/link";
import type { ComponentProps } from "react";

type Look = "primary" | "plain" | "text";
const looks: Record<Look, string> = {
  primary: "border-accent bg-accent text-on-accent hover:brightness-110",
  plain: "border-field bg-raised text-ink hover:border-ink",
  text: "border-transparent text-accent underline underline-offset-4 px-0!",
};
/** In globals.css under one short name, since a desk has a button to every question. */
const base = "button";

export function Button({
  look = "plain",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: Look }) {
  return <button type={type} className={`${base} ${looks[look]}${className && ` ${className}`}`} {...rest} />;
}

export function ButtonLink({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link className={`${base} ${looks[look]}${className && ` ${className}`}`} {...rest} />;
}

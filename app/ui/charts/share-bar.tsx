import { type Fill, fillOf } from "./patterns";

interface ShareBarProps {
  /** 0 to 1; the number itself stands beside the bar. */
  share: number;
  fill?: Fill;
  className?: string;
}

/** One bar in its frame, as wide as the share; decoration beside a number. */
export function ShareBar({ share, fill = "solid", className = "" }: ShareBarProps) {
  const width = `${Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10}%`;
  return (
    <svg aria-hidden="true" className={`share-bar ${className}`}>
      <rect width="100%" height="100%" className="share-frame" />
      {share > 0 && <rect width={width} height="100%" fill={fillOf(fill)} className="share-fill" />}
    </svg>
  );
}

/** Says beside the pointer what is under it. */
import { useEffect, useRef } from "react";

interface HoverCardProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly words: readonly string[];
}

export function HoverCard({ at, words }: HoverCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = card.current;
    if (element === null) return;
    // It keeps inside the frame, so that it is never cut at the rim.
    const { clientWidth = 0, clientHeight = 0 } = element.parentElement ?? {};
    const x = Math.max(0, Math.min(at.x + 14, clientWidth - element.offsetWidth - 4));
    const isBelow = at.y + 10 + element.offsetHeight < clientHeight;
    const y = isBelow ? at.y + 10 : Math.max(0, at.y - element.offsetHeight - 10);
    // Through the style object, which a strict content-security policy allows.
    element.style.setProperty("translate", `${Math.round(x)}px ${Math.round(y)}px`);
  }, [at.x, at.y]);
  if (words.length === 0) return null;
  const [first, ...rest] = words;
  return (
    <div ref={card} className="hover-card" aria-hidden="true">
      <strong>{first}</strong>
      {rest.length > 0 && <div>{rest.join(" · ")}</div>}
    </div>
  );
}

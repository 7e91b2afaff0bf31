/** The keys of whoever presents: arrows, space and clicker, Home and End, a number and Enter. */
import { useEffect, useRef } from "react";
import { isTyping } from "../../ui/isTyping.ts";

export interface StoryKeys {
  /** From 0. */
  readonly at: number;
  readonly count: number;
  goTo(index: number): void;
  onLive(): void;
  onSpeaker(): void;
  onFullScreen(): void;
  onLeave(): void;
}

const NEXT = new Set(["ArrowRight", "ArrowDown", "PageDown", " "]);
const PREVIOUS = new Set(["ArrowLeft", "ArrowUp", "PageUp", "Backspace"]);

export function useStoryKeys(keys: StoryKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  /** Digits typed so far, for Enter. */
  const typed = useRef("");
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { at, count, goTo, onLive, onSpeaker, onFullScreen, onLeave } = latest.current;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      const onControl = (event.target as Element | null)?.closest("button, a, summary") != null;
      if (/^\d$/.test(event.key)) {
        typed.current = (typed.current + event.key).slice(-3);
        return;
      }
      if (event.key === "Enter" && typed.current !== "") {
        event.preventDefault();
        goTo(Math.min(count, Number(typed.current)) - 1);
      } else if (NEXT.has(event.key) && !(event.key === " " && onControl)) {
        event.preventDefault();
        goTo(at + 1);
      } else if (PREVIOUS.has(event.key)) {
        event.preventDefault();
        goTo(at - 1);
      } else if (event.key === "Home") goTo(0);
      else if (event.key === "End") goTo(count - 1);
      else if (event.key === "l") onLive();
      else if (event.key === "s") onSpeaker();
      else if (event.key === "f") onFullScreen();
      else if (event.key === "Escape") onLeave();
      typed.current = "";
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

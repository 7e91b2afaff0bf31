/** The keys that work on every page: `/` and Ctrl-K find, `?` lists the keys. */
import { useEffect, useRef } from "react";
import { isTyping } from "./isTyping.ts";

interface HeadKeys {
  onFind(): void;
  onShowKeys(): void;
}

export function useHeadKeys(keys: HeadKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isControl = event.ctrlKey || event.metaKey;
      const finds = isControl
        ? event.key.toLowerCase() === "k"
        : event.key === "/" && !event.altKey && !isTyping(event);
      if (finds) {
        event.preventDefault();
        latest.current.onFind();
      } else if (event.key === "?" && !isControl && !event.altKey && !isTyping(event)) {
        latest.current.onShowKeys();
      }
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/**
 * A menu where somebody pointed. After the ARIA Authoring Practices:
 * https://www.w3.org/WAI/ARIA/apg/patterns/menu/
 */
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  /** What there is to know before choosing it. */
  readonly note?: string;
  onChoose(): void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** In pixels from the window's corner. */
  readonly at: { readonly x: number; readonly y: number };
  onClose(): void;
}

const MARGIN = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function Menu({ label, items, at, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  const latestClose = useRef(onClose);
  latestClose.current = onClose;

  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    const inside = (place: number, size: number, room: number) =>
      Math.max(MARGIN, Math.min(place, room - size - MARGIN));
    // Through the style object, which a strict content-security policy allows.
    element.style.setProperty("left", `${inside(at.x, width, window.innerWidth)}px`);
    element.style.setProperty("top", `${inside(at.y, height, window.innerHeight)}px`);
  }, [at.x, at.y]);

  useEffect(() => {
    const opener = before.current;
    const closeOutside = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) latestClose.current();
    };
    document.addEventListener("pointerdown", closeOutside, { capture: true });
    menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    return () => {
      document.removeEventListener("pointerdown", closeOutside, { capture: true });
      const isFocusLost = document.activeElement === null || document.activeElement === document.body;
      if (isFocusLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    // The page has keys of its own.
    event.stopPropagation();
    const all = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const here = all.indexOf(document.activeElement as HTMLElement);
    const step = STEPS[event.key];
    const place =
      step !== undefined ? here + step : event.key === "Home" ? 0 : event.key === "End" ? -1 : null;
    if (place !== null) {
      event.preventDefault();
      all.at(place % all.length)?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      onClose();
    }
  };

  return (
    <div ref={menu} className="menu" role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      <p className="menu-title" aria-hidden="true">
        {label}
      </p>
      {items.map(({ key, label: words, note, onChoose }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          className="menu-item"
          onClick={() => {
            onClose();
            onChoose();
          }}
        >
          {words}
          {note !== undefined && <span className="menu-note">{note}</span>}
        </button>
      ))}
    </div>
  );
}

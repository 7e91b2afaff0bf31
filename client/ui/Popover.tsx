/** A button that opens a small sheet below itself; Esc, or a press elsewhere, closes it. */
import { type ReactNode, useEffect, useId, useRef, useState } from "react";

interface PopoverProps {
  /** The words on the button. */
  readonly label: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

export function Popover({ label, title, children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const wrapper = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    wrapper.current?.querySelector<HTMLElement>(".popover input, .popover button")?.focus();
    const closeOutside = ({ target }: Event) => {
      if (!wrapper.current?.contains(target as Node)) setIsOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside, { capture: true });
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside, { capture: true });
      document.removeEventListener("focusin", closeOutside);
    };
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc of what is inside.
    <div
      ref={wrapper}
      className="popover-place"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        setIsOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen((open) => !open)}
      >
        {label}
      </button>
      {isOpen && (
        <section id={id} className="popover" aria-label={title}>
          {children}
        </section>
      )}
    </div>
  );
}

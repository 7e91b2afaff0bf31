/** Opens and closes the table below the picture, and brings it into view. */
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

interface TableButtonProps {
  readonly isOpen: boolean;
  onToggle(): void;
}

export function TableButton({ isOpen, onToggle }: TableButtonProps) {
  const { t } = useTranslation();
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const table = document.querySelector(".table-twin");
    // Half of the window to the picture, half to the table.
    if (isOpen && !wasOpen.current && table !== null)
      window.scrollBy({ top: table.getBoundingClientRect().top - window.innerHeight / 2 });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <button type="button" aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? t("table.close") : t("table.open")} {isOpen ? "▾" : "▴"}
    </button>
  );
}

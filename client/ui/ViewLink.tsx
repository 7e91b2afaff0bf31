/** A link to another view: a real address for the browser, a step without a new page load for a plain click. */
import type { ReactNode } from "react";
import type { ViewControl } from "../state/useView.ts";
import { type View, viewUrl } from "../state/view.ts";

interface ViewLinkProps {
  readonly to: View;
  readonly control: ViewControl;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isCurrent?: boolean;
}

export function ViewLink({ to, control, children, className, isCurrent = false }: ViewLinkProps) {
  return (
    <a
      {...(className === undefined ? {} : { className })}
      href={viewUrl(to)}
      aria-current={isCurrent ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        control.go(to);
      }}
    >
      {children}
    </a>
  );
}

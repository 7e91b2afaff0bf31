/** How well something is established: by word, and by a dot that is filled only when it was confirmed. */
import type { ReactNode } from "react";
import type { ClaimStatus, ObservationStatus, Verification } from "../../graph/model/vocabulary.ts";

interface StandingProps {
  readonly of: Verification | ClaimStatus | ObservationStatus;
  readonly children: ReactNode;
}

export function Standing({ of, children }: StandingProps) {
  return <span className={`standing standing-${of}`}>{children}</span>;
}

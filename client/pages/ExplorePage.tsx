/** Explore: the State in layers while nothing is chosen, else a breach with its sentence, picture and table. */
import { ImpactSection } from "./ImpactSection.tsx";
import { OpeningSection } from "./OpeningSection.tsx";
import type { PageProps } from "./page.ts";

export function ExplorePage(props: PageProps) {
  return props.control.view.origins.length === 0 ? (
    <OpeningSection {...props} />
  ) : (
    <ImpactSection {...props} />
  );
}

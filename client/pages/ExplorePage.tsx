/** Explore: what is around chosen nodes; else the State in layers, or a breach where something is breached. */
import { ImpactSection } from "./ImpactSection.tsx";
import { NeighbourhoodSection } from "./NeighbourhoodSection.tsx";
import { OpeningSection } from "./OpeningSection.tsx";
import type { PageProps } from "./page.ts";

export function ExplorePage(props: PageProps) {
  const { exploration, origins } = props.control.view;
  if (exploration.around.length > 0) return <NeighbourhoodSection {...props} />;
  return origins.length === 0 ? <OpeningSection {...props} /> : <ImpactSection {...props} />;
}

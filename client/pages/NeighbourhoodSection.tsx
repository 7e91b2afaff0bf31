/** What stands around chosen nodes: expanded, connected, hidden, pinned and grouped as the reader likes. */
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { neighbourhood } from "../../graph/neighbourhood/neighbourhood.ts";
import { type Engine, useEngine } from "../engine/engine.ts";
import { Connections } from "../features/neighbourhood/Connections.tsx";
import type { Drawn } from "../features/neighbourhood/contract.ts";
import { ExpandMenu } from "../features/neighbourhood/ExpandMenu.tsx";
import { NeighbourhoodPicture } from "../features/neighbourhood/LaterNeighbourhoodPicture.tsx";
import { NeighbourhoodTable } from "../features/neighbourhood/NeighbourhoodTable.tsx";
import { NeighbourPanel } from "../features/neighbourhood/NeighbourPanel.tsx";
import { Notice } from "../features/neighbourhood/Notice.tsx";
import { neighbourhoodSentence } from "../features/neighbourhood/neighbourhoodSentence.ts";
import { PickedPanel } from "../features/neighbourhood/PickedPanel.tsx";
import { Tools } from "../features/neighbourhood/Tools.tsx";
import { useExploringKeys } from "../features/neighbourhood/useExploringKeys.ts";
import { NodeNote } from "../features/notes/NodeNote.tsx";
import { boxWishes, withBoxes } from "../state/boxes.ts";
import { breach } from "../state/scenario.ts";
import { useExploration } from "../state/useExploration.ts";
import { FigureSentence } from "../ui/FigureSentence.tsx";
import { TableButton } from "../ui/TableButton.tsx";
import { useEvidence } from "../ui/useEvidence.tsx";
import { useNarrow } from "../ui/useNarrow.ts";
import type { PageProps } from "./page.ts";

export function NeighbourhoodSection(props: PageProps) {
  const { t } = useTranslation();
  const engine = useEngine();
  return engine === null ? (
    <p className="loading">{t("neighbourhood.loading")}</p>
  ) : (
    <Explored {...props} engine={engine} />
  );
}

function Explored({ control, language, theme, version, engine }: PageProps & { readonly engine: Engine }) {
  const { t } = useTranslation();
  const { view, go } = control;
  const { graph } = engine;
  const exploring = useExploration(control);
  const { exploration } = exploring;
  const shown = useMemo(() => neighbourhood(graph, exploration), [graph, exploration]);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [menu, setMenu] = useState<{ id: string; at: { x: number; y: number } } | null>(null);
  const isNarrow = useNarrow();
  const evidence = useEvidence(language, version);
  const wished = useMemo(() => boxWishes(view.boxes), [view.boxes]);
  const shownIds = useMemo(() => new Set(shown.nodes.map(({ id }) => id)), [shown]);
  const picked = useMemo(() => view.picked.filter((id) => shownIds.has(id)), [view.picked, shownIds]);

  const pick = useCallback(
    (id: string | null, adds: boolean) =>
      go(
        (current) => {
          if (id === null) return { ...current, picked: [] };
          const others = current.picked.filter((other) => other !== id);
          const isPicked = others.length < current.picked.length;
          return { ...current, picked: adds ? (isPicked ? others : [...others, id]) : [id] };
        },
        { replace: true },
      ),
    [go],
  );
  const setBoxes = useCallback(
    (ids: readonly string[], isOpen: boolean) =>
      go((current) => ({ ...current, boxes: withBoxes(current.boxes, ids, isOpen) }), { replace: true }),
    [go],
  );
  const toggleTable = () => go((current) => ({ ...current, table: !current.table }), { replace: true });
  useExploringKeys({
    control: exploring,
    picked,
    onUnpick: () => pick(null, false),
    onToggleTable: toggleTable,
    onExpand: (id) => setMenu({ id, at: middleOfPicture() }),
  });

  const table = (view.table || isNarrow) && (
    <NeighbourhoodTable graph={graph} shown={shown} picked={picked} language={language} onPick={pick} />
  );
  const [only] = picked;
  const hasAside = picked.length > 0 || shown.connections.length > 0;
  return (
    <div className="explore">
      <div className="explore-stage">
        <div className="sentence-block">
          <FigureSentence
            parts={neighbourhoodSentence(graph, exploration, shown, language)}
            onOpen={evidence.open}
          />
          <p className="sentence-second">
            {t("neighbourhood.lead")}
            {shown.missing.length > 0 && ` ${t("neighbourhood.missing", { ids: shown.missing.join(", ") })}`}
          </p>
        </div>
        <Tools control={exploring} hidden={shown.hidden} language={language} />
        {isNarrow && table}
        <div className="explore-middle">
          <NeighbourhoodPicture
            graph={graph}
            exploration={exploration}
            shown={shown}
            language={language}
            theme={theme}
            wished={wished}
            picked={picked}
            onPick={pick}
            onMenu={(id, at) => setMenu({ id, at })}
            onSetBoxes={setBoxes}
            onDrawn={setDrawn}
          />
          {hasAside && (
            <aside className="panel" aria-label={t("neighbourhood.around")}>
              {picked.length > 0 && (
                <button
                  type="button"
                  className="panel-close icon"
                  aria-label={t("app.close")}
                  onClick={() => pick(null, false)}
                >
                  ×
                </button>
              )}
              {picked.length === 1 && only !== undefined && (
                <NeighbourPanel
                  graph={graph}
                  id={only}
                  shown={shownIds}
                  control={exploring}
                  language={language}
                  note={<NodeNote node={only} />}
                  onBreach={(id) => go(breach(view, [id]))}
                  onOpenIncident={(id) => go({ ...view, page: { name: "incident", id } })}
                />
              )}
              {picked.length > 1 && (
                <PickedPanel
                  graph={graph}
                  picked={picked}
                  control={exploring}
                  language={language}
                  onPick={pick}
                />
              )}
              <Connections
                graph={graph}
                shown={shown}
                control={exploring}
                language={language}
                onPick={(id) => pick(id, false)}
              />
            </aside>
          )}
        </div>
        <div className="foot">
          <Notice
            drawn={drawn?.nodes ?? 0}
            total={shown.nodes.length}
            links={shown.links.length}
            language={language}
            onOpenAll={() => setBoxes(drawn?.closedBoxes ?? [], true)}
          />
          {!isNarrow && <TableButton isOpen={view.table} onToggle={toggleTable} />}
        </div>
      </div>
      {!isNarrow && table}
      {evidence.dialog}
      {menu !== null && (
        <ExpandMenu
          graph={graph}
          id={menu.id}
          at={menu.at}
          control={exploring}
          language={language}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}

/** Where the menu opens when no pointer said where. */
function middleOfPicture() {
  const box = document.querySelector("[data-picture]")?.getBoundingClientRect();
  return { x: (box?.left ?? 0) + (box?.width ?? 0) / 3, y: (box?.top ?? 0) + 40 };
}

/** The head with all that it opens: the palette, the list of keys, the saved views. */
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { nameOf } from "../graph/answers/nodes.ts";
import type { NodeBrief } from "../graph/responses.ts";
import type { Engine } from "./engine/engine.ts";
import { useCiting } from "./features/cite/useCiting.tsx";
import type { Command } from "./features/palette/commands.ts";
import { Palette } from "./features/palette/Palette.tsx";
import { useActions } from "./features/palette/useActions.ts";
import { useQueryCommands } from "./features/palette/useQueryCommands.ts";
import { SavedViewsDialog } from "./features/savedViews/SavedViewsDialog.tsx";
import { contentsOf } from "./state/contents.ts";
import { aroundNodes } from "./state/explorationOf.ts";
import { heldOf } from "./state/held.ts";
import type { SavedView } from "./state/keepsakes.ts";
import type { Theme } from "./state/preferences.ts";
import { breach } from "./state/scenario.ts";
import { useKeepsakes } from "./state/useKeepsakes.ts";
import { useTour } from "./state/useTour.ts";
import type { ViewControl } from "./state/useView.ts";
import { type Language, parseUrl, type View, viewUrl } from "./state/view.ts";
import { Header } from "./ui/Header.tsx";
import { KeysDialog } from "./ui/KeysDialog.tsx";
import { useHeadKeys } from "./ui/useHeadKeys.ts";
import { useSharing } from "./ui/useSharing.ts";

interface AppHeadProps {
  readonly control: ViewControl;
  readonly language: Language;
  readonly theme: Theme;
  readonly version: string | null;
  readonly engine: Engine | null;
  onNextTheme(): void;
  /** A saved view was opened: what it showed may have changed. */
  onArrive(view: View): void;
}

export function AppHead(props: AppHeadProps) {
  const { control, language, theme, version, engine, onNextTheme, onArrive } = props;
  const { t } = useTranslation();
  const { view, go } = control;
  const finder = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<"keys" | "views" | null>(null);
  const onShowKeys = () => setOpened("keys");
  const close = () => setOpened(null);
  useHeadKeys({ onFind: () => finder.current?.focus(), onShowKeys });

  /** The link to what is seen, with what that is. */
  const linkNow = (tongue: Language | null) => {
    const contents = engine === null ? null : contentsOf(view, engine);
    return viewUrl({ ...view, language: tongue, version, held: contents === null ? null : heldOf(contents) });
  };
  const sharing = useSharing(() => linkNow(language));
  const openSaved = ({ address }: SavedView) => {
    const saved = { ...parseUrl(address).view, language: view.language };
    close();
    go(saved);
    onArrive(saved);
  };
  const tour = useTour();
  const { keepsakes } = useKeepsakes();
  const views = keepsakes.views.toReversed().map(
    (saved): Command => ({
      id: saved.name,
      group: "views",
      label: saved.name,
      note: saved.note === "" ? null : saved.note.slice(0, 80),
      run: () => openSaved(saved),
    }),
  );
  const [isFinding, setIsFinding] = useState(false);
  const queries = useQueryCommands(control, language, isFinding);
  const citing = useCiting(language);
  const actions = useActions({
    control,
    language,
    theme,
    onNextTheme,
    onShare: sharing.share,
    onCite: citing.cite,
    onShowKeys,
    onShowViews: () => setOpened("views"),
    onStartTour: tour.startAgain,
  });
  const openNode = ({ id, kind }: Pick<NodeBrief, "id" | "kind">, isOther: boolean) => {
    const canBreach = kind === "Platform" || kind === "Institution";
    if (kind === "Incident" && !isOther) go({ ...view, page: { name: "incident", id }, selected: null });
    else go(canBreach && !isOther ? breach(view, [id]) : aroundNodes(view, [id]));
  };
  return (
    <>
      <Header
        control={control}
        language={language}
        theme={theme}
        sharing={sharing}
        finder={
          <Palette
            ref={finder}
            language={language}
            commands={[...views, ...actions, ...queries]}
            onChoose={openNode}
            onVisit={() => setIsFinding(true)}
          />
        }
        views={
          <button type="button" className="link-button" onClick={() => setOpened("views")}>
            {t("keepsakes.open")}
          </button>
        }
        onNextTheme={onNextTheme}
        onCite={citing.cite}
        onShowKeys={onShowKeys}
      />
      {citing.dialog}
      {opened === "keys" && <KeysDialog onClose={close} />}
      {opened === "views" && (
        <SavedViewsDialog
          language={language}
          linkNow={() => linkNow(null)}
          nameOf={(id) => {
            const node = engine?.graph.nodeById.get(id);
            return node === undefined ? id : nameOf(node)[language];
          }}
          onOpen={openSaved}
          onOpenNode={(id) => {
            close();
            go(aroundNodes(view, [id]));
          }}
          onClose={close}
        />
      )}
    </>
  );
}

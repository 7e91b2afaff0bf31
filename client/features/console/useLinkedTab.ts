/** Keeps the tab in front and the address the same: a link opens its query, and what is written is in the link. */
import { useEffect, useRef, useState } from "react";
import { fitsInLink } from "../../state/parts/console.ts";
import type { ViewControl } from "../../state/useView.ts";
import type { Question, Tab } from "./kept/shapes.ts";
import { activeTab, opened, tabs } from "./kept/tabs.ts";

/** Browsers let a page change its address only so often. */
const DELAY_MS = 400;

const keyOf = ({ text, values }: Question) => JSON.stringify([text, values]);

/** @returns the id of a tab whose query came with a link and was not looked at before */
export function useLinkedTab({ view, go }: ViewControl, tab: Tab): string | null {
  const [arrived, setArrived] = useState<string | null>(null);
  /** What we wrote into the address ourselves. */
  const written = useRef<string | null>(null);
  const { cypher, values } = view;

  useEffect(() => {
    if (cypher === null) return;
    const question = { text: cypher, values };
    if (keyOf(question) === written.current) return;
    written.current = keyOf(question);
    const open = tabs.get();
    const same = open.all.find((each) => keyOf(each) === keyOf(question));
    if (same !== undefined) {
      tabs.set({ ...open, active: same.id });
      return;
    }
    tabs.set(opened(open, question, null));
    setArrived(activeTab(tabs.get()).id);
  }, [cypher, values]);

  useEffect(() => {
    const timer = setTimeout(() => {
      const fits = tab.text !== "" && fitsInLink(tab.text, tab.values);
      written.current = fits ? keyOf(tab) : null;
      go((current) => ({ ...current, cypher: fits ? tab.text : null, values: fits ? tab.values : {} }), {
        replace: true,
      });
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [tab, go]);

  return arrived;
}

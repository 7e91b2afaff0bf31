/**
 * The picture as a structure that is read aloud: waves, whom each reaches, and over which links. It shows itself
 * when it is walked. After the ARIA Authoring Practices: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
import { type KeyboardEvent, memo, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImpactResponse } from "../../../graph/responses.ts";
import type { Words } from "./useWords.ts";

interface PictureTreeProps {
  readonly impact: ImpactResponse;
  /** The last wave shown. */
  readonly wave: number;
  readonly words: Words;
  /** Whom one stands on, so that the picture shows it too; `null`: nobody any more. */
  onStand(node: string | null): void;
  onOpen(node: string): void;
}

interface Item {
  /** A node's id, or what stands for a wave or a relation. */
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly node: string | null;
  /** `null`: there is nothing below. */
  readonly isOpen: boolean | null;
}

const KEYS = new Set(["ArrowDown", "ArrowUp", "Home", "End", "ArrowRight", "ArrowLeft", "Enter"]);

/** Remembered, for the picture beside it is drawn again at every movement of the pointer. */
export const PictureTree = memo(Tree);

function Tree(props: PictureTreeProps) {
  const { impact, wave, words, onStand, onOpen } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState("wave 0");
  const tree = useRef<HTMLDivElement>(null);
  const isWalked = useRef(false);
  useEffect(() => {
    if (!isWalked.current) return;
    isWalked.current = false;
    tree.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  });

  const items = itemsOf();
  const here = Math.max(
    0,
    items.findIndex(({ key }) => key === at),
  );

  function itemsOf(): Item[] {
    return impact.waves.slice(0, wave + 1).flatMap((nodes, number): Item[] => {
      const key = `wave ${number}`;
      const title = `${t(number === 0 ? "picture.waveZero" : "picture.wave", { wave: number })}: ${t("picture.nodes", { count: nodes.length })}`;
      const head: Item = { key, level: 1, text: title, node: null, isOpen: open.has(key) };
      return open.has(key) ? [head, ...nodes.flatMap(nodeItems)] : [head];
    });
  }

  function nodeItems(node: string): Item[] {
    const relations = words.relations(node);
    const isOpen = relations.length === 0 ? null : open.has(node);
    const item: Item = { key: node, level: 2, text: words.of(node).join(", "), node, isOpen };
    if (isOpen !== true) return [item];
    return [
      item,
      ...relations.map(
        (text, place): Item => ({ key: `${node} ${place}`, level: 3, text, node, isOpen: null }),
      ),
    ];
  }

  const go = (item: Item | undefined) => {
    if (item === undefined) return;
    isWalked.current = true;
    setAt(item.key);
    onStand(item.node);
  };
  const turn = (key: string, isOpen: boolean) => {
    isWalked.current = true;
    setOpen((all) => new Set(isOpen ? [...all, key] : [...all].filter((each) => each !== key)));
  };

  function press(key: string, item: Item) {
    switch (key) {
      case "ArrowDown":
        return go(items[here + 1]);
      case "ArrowUp":
        return go(items[here - 1]);
      case "Home":
        return go(items[0]);
      case "End":
        return go(items.at(-1));
      case "ArrowRight":
        if (item.isOpen === false) turn(item.key, true);
        else if (item.isOpen) go(items[here + 1]);
        return;
      case "ArrowLeft":
        if (item.isOpen) turn(item.key, false);
        else go(items.slice(0, here).findLast(({ level }) => level < item.level));
        return;
      case "Enter":
        if (item.node === null) turn(item.key, item.isOpen !== true);
        else onOpen(item.node);
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[here];
    if (item === undefined) return;
    if (!KEYS.has(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    press(event.key, item);
  };

  return (
    <div
      ref={tree}
      className="picture-tree"
      role="tree"
      aria-label={t("picture.tree")}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (!tree.current?.contains(relatedTarget)) onStand(null);
      }}
    >
      {items.map(({ key, level, text, isOpen }, place) => (
        <div
          key={key}
          role="treeitem"
          aria-level={level}
          aria-selected={place === here}
          aria-expanded={isOpen ?? undefined}
          tabIndex={place === here ? 0 : -1}
          className={`tree-item tree-level-${level}`}
        >
          {text}
        </div>
      ))}
    </div>
  );
}

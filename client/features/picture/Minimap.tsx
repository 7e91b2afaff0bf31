/** The whole picture, small, with the part that the window shows; only where the picture is larger than that. */
import { type PointerEvent, type RefObject, useEffect, useMemo, useState } from "react";
import type { Point, Rectangle } from "../../canvas/layouts/geometry.ts";
import { NO_FOCUS, type Scene } from "../../canvas/scene.ts";

interface MinimapProps {
  readonly scene: Scene;
  /** Called whenever the window shows another part. */
  readonly listener: RefObject<((shown: Rectangle) => void) | null>;
  onGo(to: Point): void;
}

const LARGEST = { width: 170, height: 120 };
const SLACK = 4;

export function Minimap({ scene, listener, onGo }: MinimapProps) {
  const [shown, setShown] = useState<Rectangle | null>(null);
  useEffect(() => {
    listener.current = setShown;
    return () => {
      listener.current = null;
    };
  }, [listener]);
  const scale = Math.min(LARGEST.width / scene.width, LARGEST.height / scene.height);
  const marks = useMemo(() => <Marks scene={scene} />, [scene]);
  if (shown === null || holds(shown, scene)) return null;
  const go = ({ currentTarget, clientX, clientY, buttons, type }: PointerEvent<SVGSVGElement>) => {
    if (type === "pointermove" && buttons === 0) return;
    const corner = currentTarget.getBoundingClientRect();
    onGo({ x: (clientX - corner.left) / scale, y: (clientY - corner.top) / scale });
  };
  return (
    // Keys move the picture itself; this is for the pointer only.
    <svg
      className="minimap"
      aria-hidden="true"
      width={scene.width * scale}
      height={scene.height * scale}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      onPointerDown={go}
      onPointerMove={go}
    >
      {marks}
      <rect
        className="minimap-window"
        x={shown.x}
        y={shown.y}
        width={shown.width}
        height={shown.height}
        strokeWidth={2 / scale}
      />
    </svg>
  );
}

/** Boxes as outlines, whatever stands by name as a dot. */
function Marks({ scene }: { readonly scene: Scene }) {
  return scene.draw(NO_FOCUS).map(({ data, classes, position }) => {
    const [kind] = classes.split(" ");
    if (position === undefined) return null;
    if (kind === "box") {
      const [width, height] = [Number(data["width"]), Number(data["height"])];
      const corner = { x: position.x - width / 2, y: position.y - height / 2 };
      return <rect key={data.id} className="minimap-box" {...corner} width={width} height={height} />;
    }
    if (kind !== "member" && kind !== "cluster") return null;
    const isOrigin = classes.split(" ").includes("origin");
    return (
      <circle
        key={data.id}
        className={isOrigin ? "minimap-origin" : "minimap-dot"}
        cx={position.x}
        cy={position.y}
        r={isOrigin ? 20 : 10}
      />
    );
  });
}

function holds(shown: Rectangle, { width, height }: Scene): boolean {
  return (
    shown.x <= SLACK &&
    shown.y <= SLACK &&
    shown.x + shown.width >= width - SLACK &&
    shown.y + shown.height >= height - SLACK
  );
}

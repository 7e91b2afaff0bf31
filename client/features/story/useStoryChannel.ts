/** Two windows of one story in step: whoever moves tells the other. Nothing leaves the browser. */
import { useEffect, useRef } from "react";

export function useStoryChannel(story: string, step: string, onStep: (step: string) => void): void {
  const latest = useRef({ step, onStep });
  latest.current = { step, onStep };
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(`ricochet story ${story}`);
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === "string" && data !== latest.current.step) latest.current.onStep(data);
    };
    channel.current = opened;
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [story]);
  useEffect(() => channel.current?.postMessage(step), [step]);
}

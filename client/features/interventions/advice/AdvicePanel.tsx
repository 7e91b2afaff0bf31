/** What would help most in this scenario, and what its conclusion rests on. */
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { BestSet } from "./BestSet.tsx";
import { type AdviceProps, RankedChanges } from "./RankedChanges.tsx";
import { RestsOn } from "./RestsOn.tsx";

export function AdvicePanel(props: AdviceProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who opened it by a key reads on here; an address that has it open takes the focus from nobody.
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className="panel-content">
      <h2 ref={heading} tabIndex={-1}>
        {t("advice.title")}
      </h2>
      <p className="quiet">
        {t(props.scenario.interventions.length === 0 ? "advice.lead" : "advice.leadFurther")}
      </p>
      <RankedChanges {...props} />
      <BestSet {...props} />
      <RestsOn {...props} />
    </article>
  );
}

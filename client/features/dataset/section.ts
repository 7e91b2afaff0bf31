import type { ViewControl } from "../../state/useView.ts";
import type { Language } from "../../state/view.ts";

/** What every section of the place "Data" is given. */
export interface SectionProps {
  readonly control: ViewControl;
  readonly language: Language;
  /** The version of the data in the database; `null` until it is known. */
  readonly version: string | null;
}

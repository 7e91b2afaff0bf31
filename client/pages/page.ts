import type { Theme } from "../state/preferences.ts";
import type { ViewControl } from "../state/useView.ts";
import type { Language } from "../state/view.ts";

/** What every page is given. */
export interface PageProps {
  readonly control: ViewControl;
  readonly language: Language;
  readonly theme: Theme;
  /** The version of the data in the database; `null` until it is known. */
  readonly version: string | null;
}

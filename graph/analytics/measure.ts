/** What every measure says of itself, so that no figure is shown without its method. */
import type { Localized } from "../model/schema.ts";

export interface Measure {
  readonly id: string;
  readonly name: Localized;
  /** One sentence a reader can hold against the figure; docs/method.md has the whole. */
  readonly method: Localized;
}

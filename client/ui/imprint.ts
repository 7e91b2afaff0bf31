/** What a thing that is taken away says of itself, so that whoever finds it can go back to where it came from. */
import { createContext, useContext } from "react";

export interface Imprint {
  /** The version of the data; `null` until it is known. */
  readonly version: string | null;
  /** The whole address of the view, language and version in it. */
  readonly address: string;
}

export const ImprintContext = createContext<Imprint>({ version: null, address: "" });
export const useImprint = (): Imprint => useContext(ImprintContext);

/** The queries that gave an answer in this browser, the latest first. */
import { fold } from "../../../../graph/model/fold.ts";
import { type Past, readAll, readPast } from "./shapes.ts";
import { keep } from "./store.ts";

const MOST = 200;

export const history = keep("ricochet.console.history", (value) => readAll(value, readPast).slice(0, MOST));

/** The same question asked again moves to the front; it does not stand there twice. */
export function remember(past: readonly Past[], newest: Past): Past[] {
  const asked = questionKey(newest);
  return [newest, ...past.filter((each) => questionKey(each) !== asked)].slice(0, MOST);
}

/** Those in which every word typed occurs, accents and capitals aside. */
export function searchHistory(past: readonly Past[], words: string): Past[] {
  const wanted = fold(words).split(" ").filter(Boolean);
  return past.filter(({ text, values }) => {
    const said = fold(`${text} ${JSON.stringify(values)}`);
    return wanted.every((word) => said.includes(word));
  });
}

const questionKey = ({ text, values }: Past) => JSON.stringify([text.trim(), values]);

/** What the console said no to, in the reader's language, with the word that it is about. */
import type { TFunction } from "i18next";
import type { ApiError } from "../../api.ts";
import { en } from "../../i18n/en.ts";

type RefusalKey = keyof typeof en.queryRefusal;

const isKnown = (code: string): code is RefusalKey => Object.hasOwn(en.queryRefusal, code);

/** Codes of queries that ran, and came to no end. */
const UNFINISHED = new Set(["time_limit", "memory_limit", "answer_too_large", "arithmetic", "failed"]);

export interface RefusalWords {
  readonly title: string;
  readonly sentence: string;
  /** The words of the query that the console named. */
  readonly quoted: readonly string[];
}

export function refusalWords({ code, message }: ApiError, limitSeconds: number, t: TFunction): RefusalWords {
  const key = isKnown(code) ? code : "unknown";
  return {
    title: t(UNFINISHED.has(code) ? "query.failed" : "query.refused"),
    sentence: t(`queryRefusal.${key}`, { message, limit: limitSeconds }),
    quoted: [...new Set([...message.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word))],
  };
}

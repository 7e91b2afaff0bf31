/** What the reader prefers, kept in this browser: language and theme. */
import { useSyncExternalStore } from "react";
import { LANGUAGES, type Language } from "./view.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type ThemePreference = (typeof THEMES)[number];
export type Theme = "light" | "dark";

const THEME_KEY = "ricochet.theme";
const LANGUAGE_KEY = "ricochet.language";

/** The language to begin with when the address names none. */
export function preferredLanguage(): Language {
  const kept = read(LANGUAGE_KEY);
  const spoken = [kept, ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return (
    spoken.map((tag) => LANGUAGES.find((language) => language === tag)).find((tag) => tag !== undefined) ??
    "fr"
  );
}

export function keepLanguage(language: Language): void {
  write(LANGUAGE_KEY, language);
}

/** The theme in force, and a way to go to the next one. */
export function useTheme(): { preference: ThemePreference; theme: Theme; next: () => void } {
  const preference = useSyncExternalStore(subscribe, themePreference);
  const systemIsDark = useSyncExternalStore(subscribeSystem, () => systemDark().matches);
  const theme = preference === "system" ? (systemIsDark ? "dark" : "light") : preference;
  return {
    preference,
    theme,
    next: () => {
      write(THEME_KEY, theme === "dark" ? "light" : "dark");
      for (const listener of listeners) listener();
    },
  };
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function subscribeSystem(listener: () => void): () => void {
  const query = systemDark();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

function systemDark(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}

function themePreference(): ThemePreference {
  const kept = read(THEME_KEY);
  return THEMES.find((theme) => theme === kept) ?? "system";
}

/** Storage may be closed to us (private windows, policies): preferences are then simply not kept. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Not kept.
  }
}

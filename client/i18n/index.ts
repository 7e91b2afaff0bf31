/** Words of the interface in the reader's language. */
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../state/view.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    resources: { fr: { translation: fr }, en: { translation: en } },
    // React escapes what it shows: names stay as they are.
    interpolation: { escapeValue: false },
  });
}

export function speak(language: Language): void {
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

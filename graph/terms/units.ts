/** Units of a claimed figure. Figures of different units are never added. */
import type { Unit } from "../model/vocabulary.ts";
import type { Terms } from "./term.ts";

export const UNIT_TERMS: Terms<Unit> = {
  people: {
    name: { fr: "Personnes", en: "People" },
    definition: { fr: "Personnes, patients ou licenciés.", en: "People, patients or licence holders." },
  },
  accounts: {
    name: { fr: "Comptes", en: "Accounts" },
    definition: {
      fr: "Comptes d’utilisateurs\u202f; une personne peut en avoir plusieurs.",
      en: "User accounts; one person may have several.",
    },
  },
  "bank-accounts": {
    name: { fr: "Comptes bancaires", en: "Bank accounts" },
    definition: { fr: "Comptes bancaires ou IBAN.", en: "Bank accounts or IBANs." },
  },
  files: {
    name: { fr: "Dossiers ou fichiers", en: "Files" },
    definition: { fr: "Dossiers de démarche, ou fichiers.", en: "Case files, or computer files." },
  },
  documents: {
    name: { fr: "Documents", en: "Documents" },
    definition: { fr: "Pièces et documents.", en: "Papers and documents." },
  },
  households: {
    name: { fr: "Foyers", en: "Households" },
    definition: {
      fr: "Foyers\u202f; une personne ne s’en déduit pas.",
      en: "Households; people cannot be deduced from them.",
    },
  },
  records: {
    name: { fr: "Enregistrements", en: "Records" },
    definition: { fr: "Fiches ou enregistrements d’une base.", en: "Entries of a base." },
  },
  lines: {
    name: { fr: "Lignes", en: "Lines" },
    definition: { fr: "Lignes d’un fichier, doublons compris.", en: "Lines of a file, duplicates included." },
  },
  messages: {
    name: { fr: "Messages", en: "Messages" },
    definition: { fr: "Messages échangés.", en: "Messages exchanged." },
  },
  mailboxes: {
    name: { fr: "Boîtes aux lettres", en: "Mailboxes" },
    definition: { fr: "Boîtes de messagerie.", en: "Mailboxes." },
  },
  passwords: {
    name: { fr: "Mots de passe", en: "Passwords" },
    definition: { fr: "Mots de passe.", en: "Passwords." },
  },
  notifications: {
    name: { fr: "Notifications", en: "Notifications" },
    definition: { fr: "Notifications à l’autorité.", en: "Notifications to the authority." },
  },
  organisations: {
    name: { fr: "Organismes", en: "Organisations" },
    definition: { fr: "Communes, administrations ou clients.", en: "Towns, administrations or clients." },
  },
  gigabytes: {
    name: { fr: "Gigaoctets", en: "Gigabytes" },
    definition: { fr: "Volume de données.", en: "Volume of data." },
  },
  euros: {
    name: { fr: "Euros", en: "Euros" },
    definition: { fr: "Rançon, coût ou amende.", en: "Ransom, cost or fine." },
  },
  dollars: {
    name: { fr: "Dollars", en: "Dollars" },
    definition: { fr: "Rançon.", en: "Ransom." },
  },
};

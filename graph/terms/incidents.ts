/** What is said of an incident, by whom, and who did what. */
import type {
  CLAIM_SPEAKERS,
  ClaimStatus,
  HIT_ROLES,
  ObservationStatus,
  RESPONDER_ROLES,
  Verification,
} from "../model/vocabulary.ts";
import type { Terms } from "./term.ts";

export const HIT_ROLE_TERMS: Terms<(typeof HIT_ROLES)[number]> = {
  breached: {
    name: { fr: "Compromis", en: "Breached" },
    definition: {
      fr: "Ses données ou son système ont été atteints.",
      en: "Its data or its system were reached.",
    },
  },
  "entry-point": {
    name: { fr: "Point d’entrée", en: "Entry point" },
    definition: { fr: "Par où l’intrus est passé.", en: "Where the intruder came through." },
  },
  disrupted: {
    name: { fr: "Interrompu", en: "Disrupted" },
    definition: {
      fr: "Rendu inutilisable, sans que la prise de données soit établie.",
      en: "Made unusable, without the taking of data being established.",
    },
  },
  alleged: {
    name: { fr: "Allégué", en: "Alleged" },
    definition: {
      fr: "Nommé par les attaquants seuls, ou démenti.",
      en: "Named by the attackers alone, or denied.",
    },
  },
};

export const RESPONDER_ROLE_TERMS: Terms<(typeof RESPONDER_ROLES)[number]> = {
  "technical-response": {
    name: { fr: "Réponse technique", en: "Technical response" },
    definition: {
      fr: "Aide à contenir et à comprendre l’attaque.",
      en: "Helps to contain and understand the attack.",
    },
  },
  "data-protection-authority": {
    name: { fr: "Autorité de protection des données", en: "Data-protection authority" },
    definition: {
      fr: "Reçoit la notification, contrôle et sanctionne.",
      en: "Receives the notification, checks and fines.",
    },
  },
  prosecution: {
    name: { fr: "Parquet", en: "Prosecution" },
    definition: {
      fr: "Ouvre et dirige l’enquête judiciaire.",
      en: "Opens and directs the judicial inquiry.",
    },
  },
  investigation: {
    name: { fr: "Enquête", en: "Investigation" },
    definition: {
      fr: "Service de police ou de gendarmerie qui enquête.",
      en: "Police or gendarmerie service that investigates.",
    },
  },
  operator: {
    name: { fr: "Exploitant", en: "Operator" },
    definition: {
      fr: "Contient, répare et prévient les personnes.",
      en: "Contains, repairs and tells people.",
    },
  },
  coordination: {
    name: { fr: "Coordination", en: "Coordination" },
    definition: {
      fr: "Suit, arbitre ou informe au nom de l’État.",
      en: "Follows, decides or informs on behalf of the State.",
    },
  },
  other: {
    name: { fr: "Autre", en: "Other" },
    definition: { fr: "Autre intervenant.", en: "Another responder." },
  },
};

export const VERIFICATION_TERMS: Terms<Verification> = {
  confirmed: {
    name: { fr: "Confirmé", en: "Confirmed" },
    definition: { fr: "Reconnu par qui en répond.", en: "Acknowledged by those answerable." },
  },
  "partly-confirmed": {
    name: { fr: "Confirmé en partie", en: "Partly confirmed" },
    definition: {
      fr: "Reconnu, sans l’ampleur ou sans tous les faits.",
      en: "Acknowledged, without its scale or all its facts.",
    },
  },
  claimed: {
    name: { fr: "Revendiqué", en: "Claimed" },
    definition: { fr: "Affirmé par des attaquants seuls.", en: "Asserted by attackers alone." },
  },
  disputed: {
    name: { fr: "Contesté", en: "Disputed" },
    definition: { fr: "Démenti, ou jugé peu fiable.", en: "Denied, or held to be unreliable." },
  },
  unknown: {
    name: { fr: "Non connu", en: "Unknown" },
    definition: { fr: "Rien ne permet d’en juger.", en: "Nothing allows a judgement." },
  },
};

export const CLAIM_SPEAKER_TERMS: Terms<(typeof CLAIM_SPEAKERS)[number]> = {
  official: {
    name: { fr: "Autorité", en: "Official" },
    definition: { fr: "Organisme public.", en: "Public body." },
  },
  operator: {
    name: { fr: "Exploitant", en: "Operator" },
    definition: {
      fr: "Organisme privé ou fédération qui tient le système.",
      en: "Private body or federation that runs the system.",
    },
  },
  attacker: {
    name: { fr: "Attaquant", en: "Attacker" },
    definition: { fr: "Attaquant ou vendeur.", en: "Attacker or seller." },
  },
  press: {
    name: { fr: "Presse", en: "Press" },
    definition: { fr: "Presse ou syndicat.", en: "Press or union." },
  },
  researcher: {
    name: { fr: "Chercheur", en: "Researcher" },
    definition: { fr: "Chercheur en sécurité.", en: "Security researcher." },
  },
  tracker: {
    name: { fr: "Observatoire", en: "Tracker" },
    definition: { fr: "Observatoire des fuites.", en: "Leak tracker." },
  },
};

export const CLAIM_STATUS_TERMS: Terms<ClaimStatus> = {
  confirmed: {
    name: { fr: "Confirmée", en: "Confirmed" },
    definition: { fr: "Dite ou reprise par qui en répond.", en: "Said or taken up by those answerable." },
  },
  disputed: {
    name: { fr: "Contestée", en: "Disputed" },
    definition: { fr: "Contredite par un autre.", en: "Contradicted by another." },
  },
  unverified: {
    name: { fr: "Non vérifiée", en: "Unverified" },
    definition: { fr: "Ni confirmée ni contredite.", en: "Neither confirmed nor contradicted." },
  },
  retracted: {
    name: { fr: "Rétractée", en: "Retracted" },
    definition: { fr: "Retirée, ou démontrée fausse.", en: "Withdrawn, or shown to be false." },
  },
};

export const OBSERVATION_STATUS_TERMS: Terms<ObservationStatus> = {
  confirmed: {
    name: { fr: "Confirmée", en: "Confirmed" },
    definition: { fr: "Reconnue par qui en répond.", en: "Acknowledged by those answerable." },
  },
  claimed: {
    name: { fr: "Revendiquée", en: "Claimed" },
    definition: {
      fr: "Affirmée par un attaquant ou un relevé non confirmé.",
      en: "Asserted by an attacker or an unconfirmed entry.",
    },
  },
  inferred: {
    name: { fr: "Déduite", en: "Inferred" },
    definition: { fr: "Déduite par le jeu de données.", en: "Deduced by the dataset." },
  },
};

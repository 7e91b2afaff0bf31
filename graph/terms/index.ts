/** Every closed list of the model with the terms of its words, in the order in which people should meet them. */

import { SENSITIVITY_TERMS, SHELF_LIFE_TERMS } from "./data.ts";
import { CRITICALITY_TERMS, DEPENDENCY_MODE_TERMS } from "./dependencies.ts";
import { GRADE_TERMS, SOURCE_TYPE_TERMS } from "./evidence.ts";
import {
  CLAIM_SPEAKER_TERMS,
  CLAIM_STATUS_TERMS,
  HIT_ROLE_TERMS,
  OBSERVATION_STATUS_TERMS,
  RESPONDER_ROLE_TERMS,
  VERIFICATION_TERMS,
} from "./incidents.ts";
import { INSTITUTION_TYPE_TERMS } from "./institutionTypes.ts";
import { LAYER_TERMS } from "./layers.ts";
import { PLATFORM_TYPE_TERMS } from "./platformTypes.ts";
import type { Terms } from "./term.ts";
import { UNIT_TERMS } from "./units.ts";

interface Vocabulary {
  /** Where the words stand: a kind and its field. */
  readonly field: string;
  readonly terms: Terms<string>;
}

export const VOCABULARIES: readonly Vocabulary[] = [
  { field: "grade, of every fact", terms: GRADE_TERMS },
  { field: "layer, of an institution, by its type", terms: LAYER_TERMS },
  { field: "type, of an institution", terms: INSTITUTION_TYPE_TERMS },
  { field: "type, of a platform", terms: PLATFORM_TYPE_TERMS },
  { field: "mode, of a dependency", terms: DEPENDENCY_MODE_TERMS },
  { field: "criticality, of a dependency", terms: CRITICALITY_TERMS },
  { field: "sensitivity, of a data category", terms: SENSITIVITY_TERMS },
  { field: "shelfLife, of a data category", terms: SHELF_LIFE_TERMS },
  { field: "verification, of an incident", terms: VERIFICATION_TERMS },
  { field: "role, of HIT", terms: HIT_ROLE_TERMS },
  { field: "status, of AFFECTED and EXPOSED", terms: OBSERVATION_STATUS_TERMS },
  { field: "role, of RESPONDED_TO", terms: RESPONDER_ROLE_TERMS },
  { field: "speaker, of a claim", terms: CLAIM_SPEAKER_TERMS },
  { field: "status, of a claim", terms: CLAIM_STATUS_TERMS },
  { field: "unit, of a claim", terms: UNIT_TERMS },
  { field: "type, of a source", terms: SOURCE_TYPE_TERMS },
];

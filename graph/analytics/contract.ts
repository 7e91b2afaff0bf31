/** What travels of the measures: requests and answers, shared by server and client. */
import { z } from "zod";
import { reachCountsSchema, impactSchema, interventionSchema, scenarioSchema } from "../contract.ts";
import { nodeId } from "../model/schema.ts";
import { EFFECTS, GRADES, LAYERS, STATES, UNITS } from "../model/vocabulary.ts";
import { linkDetailSchema, nodeBriefSchema, sourceBriefSchema } from "../responses.ts";
import { MISS_REASONS } from "./backtest/misses.ts";
import { CANDIDATE_KINDS } from "./candidates.ts";

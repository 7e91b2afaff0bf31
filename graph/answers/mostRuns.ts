/** Runs of the engine that one question may ask for; an answer that stayed below its total says so. */
export const MOST_RUNS = 2000;

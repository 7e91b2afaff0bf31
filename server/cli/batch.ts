/** Many graphs, one a line: for studies. A line that is refused is answered by its error, and the next goes on. */
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { InvalidDataError } from "../../graph/errors.ts";
import { isRecord } from "../../graph/model/parse.ts";
import { propagate } from "../../graph/propagation/propagate.ts";
import { toErrorAnswer } from "../errors.ts";
import { graphFrom } from "./graphSource.ts";
import { parseJson } from "./jsonFile.ts";
import { jsonLine, printPieces } from "./pieces.ts";
import { parseScenario } from "./scenarioOptions.ts";

/** Answers each line in order by exactly one line. */
export async function answerBatch(input: Readable, print: (text: string) => Promise<void>): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    await printPieces({ print }, jsonLine(answerLine(line, number)));
  }
}

function answerLine(line: string, number: number): unknown {
  try {
    const question = parseJson(line, `line ${number}`);
    if (!isRecord(question)) {
      throw new InvalidDataError([
        { place: `line ${number}`, problem: 'is not an object {"graph": …, "scenario": …}.' },
      ]);
    }
    const { compiled, version } = graphFrom(question.graph);
    return propagate(compiled, parseScenario(question.scenario), { datasetVersion: version });
  } catch (error) {
    const { code, message } = toErrorAnswer(error);
    return { error: { code, message } };
  }
}

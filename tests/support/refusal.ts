/** What is wrong with a dataset folder, as the reader says it. */
import { expect } from "vitest";
import { type DataProblem, InvalidDataError } from "../../graph/errors.ts";
import { readDataset } from "../../seed/dataset.ts";

export async function problemsOf(folder: string): Promise<readonly DataProblem[]> {
  const error: unknown = await readDataset(folder).then(
    () => null,
    (refusal: unknown) => refusal,
  );
  expect(error).toBeInstanceOf(InvalidDataError);
  return (error as InvalidDataError).problems;
}

import { expect, test } from "vitest";
import { InvalidDataError } from "../../graph/errors.ts";
import { graphFrom } from "../../server/cli/graphSource.ts";

function problemsOf(graph: unknown) {
  try {
    graphFrom(graph);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidDataError);
    return (error as InvalidDataError).problems;
  }
  throw new Error("Nothing was refused.");
}

test("what is no graph is refused", () => {
  for (const value of [undefined, null, 3, "graph", [], {}, { nodes: [] }, { nodes: {}, links: [] }]) {
    expect(problemsOf(value)).toMatchObject([{ place: "graph" }]);
  }
});

test("every link without an end is named, however many there are", () => {
  const count = 200_000;
  const links = Array.from({ length: count }, (_, at) => ({
    id: `l${at}`,
    kind: "USES",
    from: "institution:nobody",
    to: "platform:a",
    grade: "documented",
  }));
  const problems = problemsOf({ nodes: [{ id: "platform:a", kind: "Platform" }], links });
  expect(problems).toHaveLength(count);
  expect(problems.at(-1)).toMatchObject({ place: `links[${count - 1}].from` });
});

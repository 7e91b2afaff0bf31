import { defineConfig } from "vitest/config";

/** Unit tests start nothing; the others share one Neo4j, which their global setup provides. */
const onNeo4j = {
  globalSetup: ["tests/support/globalNeo4j.ts"],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "tests/boundaries.test.ts",
            "tests/{graph,client,seed,config,cli,console}/**/*.test.{ts,tsx}",
          ],
          exclude: ["tests/**/*.neo4j.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "database",
          include: ["tests/server/**/*.test.ts", "tests/**/*.neo4j.test.ts"],
          ...onNeo4j,
        },
      },
      { test: { name: "browser", include: ["tests/e2e/**/*.test.ts"], ...onNeo4j } },
      {
        test: {
          name: "lifecycle",
          include: ["tests/lifecycle/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

/** docker-compose.yml gives its database what the managed one has, and publishes to loopback only. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { SETTINGS } from "../../server/neo4j/managed/store.ts";

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
}

const { services } = parse(readFileSync(new URL("../../docker-compose.yml", import.meta.url), "utf8")) as {
  services: Record<"neo4j" | "explorer", Service>;
};

/** How the image of Neo4j takes a setting: dots become `_`, and `_` itself is doubled. */
const variableOf = (setting: string) => `NEO4J_${setting.replaceAll("_", "__").replaceAll(".", "_")}`;

test("the database in Docker has the settings of the managed one", () => {
  const { NEO4J_AUTH: _password, ...given } = services.neo4j.environment;
  const expected = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, value]) => [variableOf(name), value]),
  );
  expect(given).toEqual(expected);
});

test("the database in Docker is the version that Maven fetches", () => {
  const pom = readFileSync(new URL("../../server/neo4j/managed/pom.xml", import.meta.url), "utf8");
  const [, version] = /<artifactId>neo4j<\/artifactId>\s*<version>([\d.]+)</.exec(pom) ?? [];
  expect(services.neo4j.image).toBe(`neo4j:${version}-community`);
});

test("nothing in Docker is published beyond loopback", () => {
  const published = Object.values(services).flatMap(({ ports }) => ports);
  expect(published.length).toBeGreaterThan(0);
  for (const port of published) expect(port).toMatch(/^127\.0\.0\.1:/);
});

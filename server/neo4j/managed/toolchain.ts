/** The two programs that the managed database needs: Java to run it, Maven to fetch it. */
import { spawnSync } from "node:child_process";
import { DependencyFailure } from "../../failure.ts";

export const MINIMUM_JAVA = 17;

const CURES =
  "Install both (on Debian or Ubuntu: apt-get install maven), or give an existing Neo4j by setting NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, or run `docker compose up`.";

/** The major version of a program found on the PATH, or `null` when it does not answer. */
export function javaVersion(): number | null {
  const { status, stderr } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? "") ?? [];
  if (status !== 0 || major === undefined) return null;
  return major === "1" ? Number(minor) : Number(major);
}

export function hasMaven(): boolean {
  return spawnSync("mvn", ["-v"], { stdio: "ignore" }).status === 0;
}

export function requireJava(): void {
  const version = javaVersion();
  if (version === null)
    throw new DependencyFailure(
      `Ricochet's own Neo4j needs Java ${MINIMUM_JAVA} or later, and no java was found. ${CURES}`,
    );
  if (version < MINIMUM_JAVA) {
    throw new DependencyFailure(
      `Ricochet's own Neo4j needs Java ${MINIMUM_JAVA} or later, and java here is version ${version}. ${CURES}`,
    );
  }
}

export function requireMaven(): void {
  if (!hasMaven()) throw new DependencyFailure(`Fetching Neo4j needs Maven, and no mvn was found. ${CURES}`);
}

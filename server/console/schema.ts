/** Reads from the database what a query can name on it. Fixed queries of ours, in sessions that only read. */
import type { Node, Relationship, Session } from "neo4j-driver";
import type { ConsoleSchema } from "../../graph/consoleSchema.ts";
import type { DatabaseAccess } from "../neo4j/driver.ts";
import { DatabaseUnavailableError } from "../neo4j/errors.ts";
import { ALLOWED_FUNCTIONS, ALLOWED_PROCEDURES } from "./gate/names.ts";
import { openLane } from "./lane.ts";

const FETCH_SIZE = 1000;
const TIMEOUT_MS = 4000;

const NAMES = `
  CALL db.labels() YIELD label
  WITH collect(label) AS labels
  CALL db.relationshipTypes() YIELD relationshipType
  WITH labels, collect(relationshipType) AS relationshipTypes
  CALL db.propertyKeys() YIELD propertyKey
  RETURN labels, relationshipTypes, collect(propertyKey) AS propertyKeys`;
const PATTERNS = "CALL db.schema.visualization()";
const FUNCTIONS = `
  SHOW FUNCTIONS YIELD name, category, description, signature, argumentDescription, returnDescription,
    aggregating, deprecatedBy
  ORDER BY name`;
const PROCEDURES = `
  SHOW PROCEDURES YIELD name, description, signature, argumentDescription, returnDescription, deprecatedBy
  ORDER BY name`;

export interface SchemaReader {
  /** @throws DatabaseUnavailableError */
  read(): Promise<ConsoleSchema>;
  close(): Promise<void>;
}

export function openSchemaReader(access: DatabaseAccess): SchemaReader {
  const lane = openLane(access, FETCH_SIZE);
  /** Whoever asks while it is being read gets the same answer: one connection is enough. */
  let reading: Promise<ConsoleSchema> | null = null;
  return {
    read() {
      reading ??= lane
        .withSession(readSchema)
        .catch((error: unknown) => {
          throw new DatabaseUnavailableError({ cause: error });
        })
        .finally(() => {
          reading = null;
        });
      return reading;
    },
    close: () => lane.close(),
  };
}

async function readSchema(session: Session): Promise<ConsoleSchema> {
  const rows = async <T>(query: string): Promise<T[]> => {
    const { records } = await session.run(query, {}, { timeout: TIMEOUT_MS });
    return records.map((record) => record.toObject() as T);
  };
  const [names] = await rows<Pick<ConsoleSchema, "labels" | "relationshipTypes" | "propertyKeys">>(NAMES);
  const [drawing] = await rows<Drawing>(PATTERNS);
  const functions = await rows<ShownFunction>(FUNCTIONS);
  const procedures = await rows<ShownProcedure>(PROCEDURES);
  return {
    labels: [],
    relationshipTypes: [],
    propertyKeys: [],
    ...names,
    patterns: drawing === undefined ? [] : patternsOf(drawing),
    functions: functions
      .filter(({ name }) => ALLOWED_FUNCTIONS.has(name.toLowerCase()))
      .map((shown) => ({
        ...presentCallable(shown),
        category: shown.category,
        returns: shown.returnDescription,
        aggregating: shown.aggregating,
      })),
    procedures: procedures
      .filter(({ name }) => ALLOWED_PROCEDURES.has(name))
      .map((shown) => ({
        ...presentCallable(shown),
        returns: shown.returnDescription.map(presentArgument),
      })),
  };
}

/** One node a label and one link a type between two of them, which exist in this answer only. */
interface Drawing {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

function patternsOf({ nodes, relationships }: Drawing): ConsoleSchema["patterns"] {
  const labels = new Map(nodes.map(({ elementId, labels: [label] }) => [elementId, label]));
  return relationships
    .flatMap(({ type, startNodeElementId, endNodeElementId }) => {
      const [from, to] = [labels.get(startNodeElementId), labels.get(endNodeElementId)];
      return from === undefined || to === undefined ? [] : [{ from, type, to }];
    })
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ from, type, to }: ConsoleSchema["patterns"][number]) => `${type} ${from} ${to}`;

type Argument = ConsoleSchema["procedures"][number]["returns"][number];

interface ShownCallable {
  readonly name: string;
  readonly description: string;
  readonly signature: string;
  readonly argumentDescription: readonly Argument[];
  readonly deprecatedBy: string | null;
}

interface ShownFunction extends ShownCallable {
  readonly category: string;
  readonly returnDescription: string;
  readonly aggregating: boolean;
}

interface ShownProcedure extends ShownCallable {
  readonly returnDescription: readonly Argument[];
}

function presentCallable({ name, description, signature, argumentDescription, deprecatedBy }: ShownCallable) {
  return { name, description, signature, arguments: argumentDescription.map(presentArgument), deprecatedBy };
}

/** The database tells more of an argument than an editor has use for. */
function presentArgument({ name, type, description }: Argument): Argument {
  return { name, type, description };
}

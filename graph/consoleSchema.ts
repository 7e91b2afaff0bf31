/** What a query can name on this database: for an editor to complete, explain and check. */
import { z } from "zod";

const argument = z.object({ name: z.string(), type: z.string(), description: z.string() });

const callable = z.object({
  name: z.string(),
  signature: z.string(),
  description: z.string().meta({ description: "The database's own, in English" }),
  arguments: z.array(argument),
  deprecatedBy: z.string().nullable(),
});

export const consoleSchemaSchema = z.object({
  labels: z.array(z.string()),
  relationshipTypes: z.array(z.string()),
  propertyKeys: z.array(z.string()),
  /** Which labels each type of relationship joins. */
  patterns: z.array(z.object({ from: z.string(), type: z.string(), to: z.string() })),
  /** Only what the gate lets through. */
  functions: z.array(
    callable.extend({ category: z.string(), returns: z.string(), aggregating: z.boolean() }),
  ),
  procedures: z.array(callable.extend({ returns: z.array(argument) })),
});
export type ConsoleSchema = z.infer<typeof consoleSchemaSchema>;

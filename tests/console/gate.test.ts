import { describe, expect, test } from "vitest";
import { checkQuery } from "../../server/console/gate/checkQuery.ts";
import { ATTACKS, CODES_OF_THE_DATABASE } from "./support.ts";

describe("the gate refuses", () => {
  const attacks = ATTACKS.filter(({ code }) => !CODES_OF_THE_DATABASE.has(code));
  test.each(attacks)("$code, $why: $query", ({ query, parameters = {}, code }) => {
    expect(checkQuery(query, parameters)).toMatchObject({ allowed: false, code });
  });
});

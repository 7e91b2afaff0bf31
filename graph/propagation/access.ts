/** [A1 to A6] How far an attacker could go: control, login and accounts, and the data that lies open there. */
import { endOfLinks, firstLink } from "./adjacency.ts";
import { allCategories, CONDUCTING, isEmpty, UNKNOWN, type Words } from "./bits.ts";
import { addLinkCategories } from "./compile.ts";
import { type ExposureStart, passToInstitutions, spreadExposure } from "./exposure.ts";
import type { Facts } from "./facts.ts";
import { addBits, breachedBits, dropMarks, isInstitution, NO_WAVES, type Run } from "./run.ts";
import { ENDS, forEachCrossing, GOES_ON, PASSES_NOTHING, type SearchInput, search } from "./search.ts";

export function runAccess(run: Run): Facts {
  const { compiled, scenario, floor, record } = run;
  const { words } = compiled;
  const frame = { nodes: compiled.nodes.ids.length, floor, excluded: scenario.excluded };
  const platforms = scenario.origins.filter((origin) => !isInstitution(compiled, origin));
  const control: SearchInput = {
    ...frame,
    adjacency: compiled.controlling,
    starts: platforms.map((origin) => [origin, 0] as const),
    judge: (_source, target) => (scenario.isShielded(target) ? PASSES_NOTHING : GOES_ON),
  };
  const controlFound = search(control);
  const controlled = byWave(controlFound.passing);
  const login: SearchInput = {
    ...frame,
    adjacency: compiled.authenticating,
    starts: controlled,
    judge: (_source, target, row) => {
      if (scenario.isShielded(target)) return PASSES_NOTHING;
      return compiled.isHard[row] === 1 ? GOES_ON : ENDS;
    },
  };
  const loginFound = search(login);
  const accounts = openedAccounts(
    run,
    scenario.origins.filter((origin) => isInstitution(compiled, origin)),
  );
  if (record !== null) {
    forEachCrossing(control, controlFound, (row, target, wave) => record(row, target, "controlled", wave));
    forEachCrossing(login, loginFound, (row, target, wave, verdict) =>
      record(row, target, verdict === GOES_ON ? "accessed" : "entered", wave),
    );
    for (const { platform, row } of accounts) record(row, platform, "accessed", 1);
  }

  const found = spreadExposure(
    run,
    controlled.map(([node, wave]) => ({ node, wave, bits: breachedBits(run, node) })),
  );
  const { bits } = found;
  const accessed = loginFound.wentOn;
  const opened: ExposureStart[] = byWave(accessed).map(([node, wave]) => ({
    node,
    wave,
    bits: breachedBits(run, node),
  }));
  for (const { platform, bits: shown } of accounts) {
    opened.push({ node: platform, wave: 1, bits: shown });
    const wave = accessed[platform] as number;
    if (wave < 0 || wave > 1) accessed[platform] = 1;
  }
  passToInstitutions(run, opened, found);
  for (const { node, bits: shown } of opened) addBits(bits, node * words, shown);
  for (const origin of scenario.origins) {
    addBits(bits, origin * words, breachedBits(run, origin));
    if (isInstitution(compiled, origin)) accessed[origin] = 0;
  }
  // [A2] Whoever is entered may show anything; that mark is told, though it conducts nothing.
  for (const [node] of byWave(loginFound.ended))
    bits[node * words] = (bits[node * words] as number) | UNKNOWN;
  return {
    waves: {
      ...NO_WAVES,
      controlled: controlFound.passing,
      accessed,
      exposed: found.waves,
      entered: loginFound.ended,
    },
    bits: dropMarks(bits, words),
  };
}

interface OpenedAccount {
  readonly platform: number;
  readonly row: number;
  readonly bits: Words;
}

/** [A3, A5] What the accounts of institutions open, and what shows there. */
export function openedAccounts(run: Run, institutions: readonly number[]): OpenedAccount[] {
  const { compiled, scenario, floor } = run;
  const { accounts } = compiled;
  const opened: OpenedAccount[] = [];
  if (scenario.namesNothing) return opened;
  for (const origin of institutions) {
    const end = endOfLinks(accounts, origin, floor);
    for (let link = firstLink(accounts, origin); link < end; link++) {
      const row = accounts.rows[link] as number;
      const platform = accounts.targets[link] as number;
      if (scenario.excluded?.[row] === 1 || scenario.isShielded(platform)) continue;
      const bits = accountBits(run, row, platform);
      if (!isEmpty(bits, 0, compiled.words)) opened.push({ platform, row, bits });
    }
  }
  return opened;
}

/** What flows along the link of the categories named, less what the platform no longer holds [I5]. */
function accountBits({ compiled, scenario }: Run, row: number, platform: number): Words {
  const { words, links } = compiled;
  const minimised = scenario.minimised.get(row);
  const bits = new Int32Array(words);
  if (links.isOpen[row] === 1) {
    if (minimised === undefined)
      return Int32Array.from(bits, (_, word) => (word === 0 ? UNKNOWN | CONDUCTING : 0));
    bits.set(minimised);
  } else {
    addLinkCategories(links, row, bits, 0);
    const kept = minimised ?? allCategories(words);
    for (let word = 0; word < words; word++) bits[word] = (bits[word] as number) & (kept[word] as number);
  }
  const dropped = scenario.dropped.get(platform);
  for (let word = 0; word < words; word++) {
    bits[word] = (bits[word] as number) & (scenario.named[word] as number) & ~(dropped?.[word] ?? 0);
  }
  if (!isEmpty(bits, 0, words)) bits[0] = (bits[0] as number) | CONDUCTING;
  return bits;
}

/** Nodes that were reached, with their waves, ascending by wave. */
function byWave(waves: Int32Array): (readonly [node: number, wave: number])[] {
  const reached: [number, number][] = [];
  for (const [node, wave] of waves.entries()) if (wave >= 0) reached.push([node, wave]);
  return reached.sort(([, a], [, b]) => a - b);
}

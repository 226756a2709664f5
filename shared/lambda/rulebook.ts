import { readFileSync } from 'node:fs';
import { parseJson } from '../../events/bounded-json.ts';
import { policy } from '../../events/policy.ts';
import { type Registry, registry } from '../../events/registry.ts';
import { sha256 } from '../adapters/system/sha256.ts';
import { rulebookOf } from '../application/rulebook.ts';
import type { Rulebook } from '../domain/ledger/decide.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { variable } from './environment.ts';

/** File names are relative to the function's own bundle, where the deployment puts them. */
const read = (name: 'POLICY_FILE' | 'REGISTRY_FILE'): unknown =>
  parseJson(decodeUtf8(readFileSync(new URL(variable(name), import.meta.url))));

/** The policy and registry that this function was deployed with. */
export const loadRulebook = (): { rulebook: Rulebook; registry: Registry } => {
  const loaded = registry.parse(read('REGISTRY_FILE'));
  return { rulebook: rulebookOf(policy.parse(read('POLICY_FILE')), loaded, sha256), registry: loaded };
};

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeUtf8 } from '../../shared/text/utf8.ts';
import { root } from '../constructs/bundles.ts';
import { type Settings, settings } from './settings.ts';

const folder = join(root, 'config');

const stages = (): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .join(', ');

/**
 * Settings out of a JSON text; `file` is what errors call it.
 *
 * @throws Error that names each field which is not in order, and what it must be
 */
export const parseSettings = (file: string, text: string): Settings => {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`);
  }
  const parsed = settings.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${[...issue.path, key].join('.')}: is not known here: remove it`)
      : [`${issue.path.join('.') || '(top)'}: ${issue.message}`],
  );
  throw new Error(`${file} is not in order:\n  ${issues.join('\n  ')}`);
};

/** The text of a settings file, without a byte order mark; throws an Error that names the file and the byte. */
export const settingsText = (file: string, bytes: Uint8Array): string => {
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    throw new Error(`${file} ${(error as Error).message}`);
  }
};

/** The settings of a stage, `config/STAGE.json`. Throws an Error that names the field or the file. */
export const readSettings = (stage: unknown): Settings => {
  if (typeof stage !== 'string') throw new Error('the CDK context names no stage: --context stage=NAME');
  const file = `config/${stage}.json`;
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    throw new Error(`${file} is not there: copy config/production.json, or choose of: ${stages()}`);
  }
  const found = parseSettings(file, settingsText(file, bytes));
  if (found.stage !== stage) throw new Error(`${file}: stage: must be ${stage}, as the file is called`);
  return found;
};

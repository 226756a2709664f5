import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

interface Template {
  readonly Resources: Record<string, Resource>;
}

/**
 * What the emulator's CloudFormation refuses. It is taken out of a copy of the templates; nothing else is changed.
 * docs/emulator.md says what stands in for each, and what the emulator said.
 */
const refused: Readonly<Record<string, (resource: Resource) => boolean>> = {
  'archives of a bus': ({ Type }) => Type === 'AWS::Events::Archive',
  'policies of a bus': ({ Type }) => Type === 'AWS::Events::EventBusPolicy',
  'alarms on a rate': ({ Type, Properties }) =>
    Type === 'AWS::CloudWatch::Alarm' && Properties?.Metrics !== undefined,
};

/**
 * Copies a synthesized assembly, less what the emulator does not know.
 *
 * @returns logical ids of what was left out, by what it is
 */
export const copyForEmulator = async (from: string, to: string): Promise<ReadonlyMap<string, string[]>> => {
  await cp(from, to, { recursive: true });
  const left = new Map<string, string[]>();
  for (const name of (await readdir(to)).filter((file) => file.endsWith('.template.json'))) {
    const path = join(to, name);
    const template = JSON.parse(await readFile(path, 'utf8')) as Template;
    for (const [id, resource] of Object.entries(template.Resources)) {
      const what = Object.keys(refused).find((each) => refused[each]?.(resource));
      if (what === undefined) continue;
      left.set(what, [...(left.get(what) ?? []), id]);
      delete template.Resources[id];
    }
    await writeFile(path, JSON.stringify(template));
  }
  return left;
};

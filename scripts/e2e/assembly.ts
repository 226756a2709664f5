import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Resource types that the emulator's CloudFormation refuses, and what stands in for them. Each is taken out of
 * a copy of the templates; nothing else is changed.
 */
const withoutEmulator: Readonly<Record<string, string>> = {
  'AWS::Events::Archive': 'the archive is made by CreateArchive, and holds what was posted',
  'AWS::Events::EventBusPolicy': 'the policy is checked in the template by the tests of infra/',
};

interface Template {
  readonly Resources: Record<string, { readonly Type: string }>;
}

/**
 * Copies a synthesized assembly, less what the emulator does not know.
 *
 * @returns logical ids of what was left out, by type
 */
export const copyForEmulator = async (from: string, to: string): Promise<ReadonlyMap<string, string[]>> => {
  await cp(from, to, { recursive: true });
  const left = new Map<string, string[]>();
  for (const name of (await readdir(to)).filter((file) => file.endsWith('.template.json'))) {
    const path = join(to, name);
    const template = JSON.parse(await readFile(path, 'utf8')) as Template;
    for (const [id, { Type }] of Object.entries(template.Resources)) {
      if (!Object.hasOwn(withoutEmulator, Type)) continue;
      left.set(Type, [...(left.get(Type) ?? []), id]);
      delete template.Resources[id];
    }
    await writeFile(path, JSON.stringify(template));
  }
  return left;
};

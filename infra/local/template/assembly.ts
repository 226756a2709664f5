import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Exports, type Resolve, resolverOf } from './intrinsics.ts';
import { refuseUnknown } from './known.ts';

/** A resource of a template, its intrinsic functions resolved. */
export interface Resource {
  /** Logical id, unique over all stacks: the local name of the thing. */
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface RawResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

interface RawTemplate {
  readonly Resources: Readonly<Record<string, RawResource>>;
  readonly Outputs?: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }>
  >;
}

interface Manifest {
  readonly artifacts: Readonly<
    Record<string, { readonly type: string; readonly properties?: { readonly templateFile?: string } }>
  >;
}

const readJson = <T>(path: string): T => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${path} cannot be read: run npx cdk synth first`, { cause: error });
  }
};

/** Templates of an assembly that `cdk synth` wrote, in the order of its manifest. */
const templatesOf = (directory: string): RawTemplate[] => {
  const { artifacts } = readJson<Manifest>(join(directory, 'manifest.json'));
  return Object.values(artifacts).flatMap(({ type, properties }) =>
    type === 'aws:cloudformation:stack' && properties?.templateFile
      ? [readJson<RawTemplate>(join(directory, properties.templateFile))]
      : [],
  );
};

/** All resources of some templates, each refused when the host does not know it whole. */
export const resourcesOf = (templates: readonly RawTemplate[]): Resource[] => {
  const raw = new Map<string, RawResource>();
  for (const template of templates) {
    for (const [id, resource] of Object.entries(template.Resources)) {
      if (raw.has(id)) throw new Error(`two stacks have a resource ${id}: the local host needs unlike names`);
      raw.set(id, resource);
    }
  }
  const resolve = resolverOf(raw, exportsOf(templates));
  return [...raw].map(([id, { Type: type, Properties = {}, Metadata = {} }]) => {
    refuseUnknown(id, type, Properties);
    // What means nothing here may refer to what is nothing here.
    const idle = /^AWS::(Backup|CloudWatch|IAM|KMS|Logs)::|Policy$|::Archive$/.test(type);
    return { id, type, properties: idle ? {} : resolveAll(Properties, resolve), metadata: Metadata };
  });
};

const exportsOf = (templates: readonly RawTemplate[]): Exports =>
  new Map(
    templates.flatMap(({ Outputs = {} }) =>
      Object.values(Outputs).flatMap(({ Value, Export }) =>
        typeof Export?.Name === 'string' ? [[Export.Name, Value] as const] : [],
      ),
    ),
  );

const resolveAll = (properties: Readonly<Record<string, unknown>>, resolve: Resolve) =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, resolve(value)]));

/** The resources of an assembly directory. */
export const readAssembly = (directory: string): Resource[] => resourcesOf(templatesOf(directory));

/** Resources of one type. */
export const ofType = (resources: readonly Resource[], type: string): Resource[] =>
  resources.filter((resource) => resource.type === type);

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Resource } from '../template/assembly.ts';

/** A function of the template, its bundle loaded into this process. */
export interface LocalFunction {
  readonly id: string;
  /** Throws what the function throws, or when it takes longer than the template lets it. */
  invoke(event: unknown): Promise<unknown>;
}

export interface LoadOptions {
  readonly assembly: string;
  /** Directory of each layer's files within the assembly, by the layer's id. */
  readonly layers: ReadonlyMap<string, string>;
  /** Variables over those of the template. */
  readonly environment: Readonly<Record<string, string>>;
}

type Handler = (event: unknown, context: object) => Promise<unknown>;

interface Shape {
  readonly Handler: string;
  readonly Runtime: string;
  readonly Timeout: number;
  readonly Layers?: readonly string[];
  readonly Environment?: { readonly Variables?: Readonly<Record<string, string>> };
}

let loads = 0;

/**
 * Loads a function's bundle. A bundle reads its variables while it loads, so they stand in this process's
 * environment just then; functions are therefore loaded one after the other.
 */
export const loadFunction = async (resource: Resource, options: LoadOptions): Promise<LocalFunction> => {
  const { id, metadata } = resource;
  const shape = resource.properties as unknown as Shape;
  const asset = metadata['aws:asset:path'];
  const [file, name] = shape.Handler.split('.');
  if (typeof asset !== 'string' || file === undefined || name === undefined) {
    throw new Error(`function ${id} has no bundle in the assembly: synthesize it whole`);
  }
  if (!shape.Runtime.startsWith('nodejs'))
    throw new Error(`function ${id} wants ${shape.Runtime}: not known here`);
  const url = pathToFileURL(join(options.assembly, asset, `${file}.mjs`));
  // Each load is a module of its own: two hosts in one process do not share what a bundle keeps.
  loads += 1;
  url.searchParams.set('load', String(loads));
  const variables = { ...withLayer(shape, options), ...options.environment };
  // The runtime's own options come too late for a process that runs already.
  delete variables.NODE_OPTIONS;
  const handler = await withVariables(variables, async () => {
    const bundle = (await import(url.href)) as Readonly<Record<string, unknown>>;
    return bundle[name];
  });
  if (typeof handler !== 'function') throw new Error(`function ${id}: ${shape.Handler} is no function`);
  return {
    id,
    invoke: (event) => within(shape.Timeout, id, (handler as Handler)(event, contextOf(id, shape.Timeout))),
  };
};

/** What a layer holds stands under `/opt` on AWS, and in the assembly here. */
const withLayer = ({ Environment, Layers = [] }: Shape, { assembly, layers }: LoadOptions) => {
  const variables: Record<string, string> = { ...Environment?.Variables };
  if (Layers.length === 0) return variables;
  const [layer, ...others] = Layers.map((name) => layers.get(name));
  if (layer === undefined || others.length > 0)
    throw new Error('the local host knows functions of one layer');
  for (const [name, value] of Object.entries(variables)) {
    if (value.startsWith('/opt/')) variables[name] = join(assembly, layer, value.slice('/opt/'.length));
  }
  return variables;
};

const withVariables = async <T>(
  variables: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> => {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
};

let invocations = 0;

const contextOf = (functionName: string, timeout: number) => {
  invocations += 1;
  const end = performance.now() + timeout * 1_000;
  return {
    functionName,
    awsRequestId: `local-${invocations}`,
    getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
  };
};

const within = async <T>(seconds: number, id: string, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`function ${id} timed out after ${seconds} s`)),
      seconds * 1_000,
    );
    timer.unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

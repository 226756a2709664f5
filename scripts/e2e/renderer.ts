import { join } from 'node:path';
import { ofType, readAssembly } from '../../infra/local/template/assembly.ts';

/** The renderer's module in an assembly: what stands under `/opt` on AWS. */
export const rendererIn = (assembly: string): string => {
  const [layer] = ofType(readAssembly(assembly), 'AWS::Lambda::LayerVersion');
  if (!layer) throw new Error('the assembly has no layer of the renderer');
  return join(assembly, String(layer.metadata['aws:asset:path']), 'renderer', 'index.mjs');
};

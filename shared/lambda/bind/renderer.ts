import type { Renderer } from '../../ports/renderer.ts';
import { variable } from '../environment.ts';
import { localPorts } from '../local.ts';

/** What the layer's module has to offer. */
interface RendererModule {
  readonly renderer: Renderer;
}

/**
 * The renderer stands in a layer: libraries of documents and charts are many times what a function is, and
 * only a run that really issues something loads them.
 */
export const bindRenderer = (): Renderer | undefined => {
  const { renderer, extracts = true } = localPorts();
  if (renderer !== undefined) return renderer ?? undefined;
  const file = variable('RENDERER_FILE');
  let loaded: Promise<RendererModule> | undefined;
  return {
    extracts,
    render: async (model) => {
      loaded ??= import(file) as Promise<RendererModule>;
      return (await loaded).renderer.render(model);
    },
  };
};

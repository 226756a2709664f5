import type { Renderer } from '../../ports/renderer.ts';
import { variable } from '../environment.ts';
import { localPorts } from '../local.ts';

/** What the layer's module has to offer. */
interface RendererModule {
  readonly renderer: Renderer;
}

let loaded: Promise<RendererModule> | undefined;

/**
 * The renderer stands in a layer: libraries of documents and charts are many times what a function is, and
 * only a run that really issues something loads them.
 */
export const bindRenderer = (): Renderer =>
  localPorts().renderer ?? {
    render: async (model) => {
      loaded ??= import(variable('RENDERER_FILE')) as Promise<RendererModule>;
      return (await loaded).renderer.render(model);
    },
  };

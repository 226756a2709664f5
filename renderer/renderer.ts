import { fileURLToPath } from 'node:url';
import { rendererWith } from './render.ts';

/** The renderer as the deployment finds it: its files lie beside this module. */
export const renderer = rendererWith((name) => fileURLToPath(new URL(name, import.meta.url)));

import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Where the deployment keeps the renderer's WebAssembly module and the fonts (TrueType files). */
export interface ChartRendererFiles {
  readonly wasm: string;
  readonly fonts: readonly string[];
}

export interface ChartRenderer {
  /** The PNG of a chart's SVG at twice its size in pixels; only the fonts given are used, never the machine's. */
  chartPng(svg: string): Promise<Uint8Array>;
}

/** Pixels of the PNG to one of the SVG: 192 to the inch, sharp in print. */
const density = 2;

/** The module lives once in a process; to initialise it twice is an error. */
let wasmReady: Promise<void> | undefined;

const ready = (wasm: string): Promise<void> => {
  wasmReady ??= readFile(wasm).then((bytes) => initWasm(bytes));
  return wasmReady;
};

/** Reads its files at the first chart, so that a function which draws none doesn't wait for them. */
export const chartRenderer = ({ wasm, fonts }: ChartRendererFiles): ChartRenderer => {
  let buffers: Promise<Uint8Array[]> | undefined;
  return {
    chartPng: async (svg) => {
      buffers ??= Promise.all(fonts.map((font) => readFile(font)));
      const [fontBuffers] = await Promise.all([buffers, ready(wasm)]);
      const drawing = new Resvg(svg, {
        fitTo: { mode: 'zoom', value: density },
        background: '#ffffff',
        font: { fontBuffers, defaultFontFamily: 'Noto Sans SC', sansSerifFamily: 'Noto Sans SC' },
      });
      try {
        const image = drawing.render();
        try {
          return image.asPng();
        } finally {
          image.free();
        }
      } finally {
        drawing.free();
      }
    },
  };
};

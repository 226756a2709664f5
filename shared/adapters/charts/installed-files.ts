import { createRequire } from 'node:module';
import type { ChartRendererFiles } from './chart-png.ts';

const { resolve } = createRequire(import.meta.url);

/** The renderer's files as npm installs them, for the command line and for tests. */
export const installedChartFiles = (): ChartRendererFiles => ({
  wasm: resolve('@resvg/resvg-wasm/index_bg.wasm'),
  fonts: [
    resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  ],
});

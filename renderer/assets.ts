/** Files that the renderer reads beside its module; the machine's own fonts are never used. */
export const rendererAssets = {
  'resvg.wasm': 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'NotoSansSC-Regular.ttf':
    'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'NotoSansSC-Bold.ttf': 'node_modules/@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;

export type RendererAsset = keyof typeof rendererAssets;

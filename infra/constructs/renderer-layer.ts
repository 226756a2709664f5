import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Architecture, Code, LayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { buildSync } from 'esbuild';
import { rendererAssets } from '../../renderer/assets.ts';
import { root } from './bundles.ts';

/** Folder of the layer, and its module, as functions find them under `/opt`. */
const folder = 'renderer';
export const rendererFile = `/opt/${folder}/index.mjs`;

const build = (directory: string): void => {
  const target = join(directory, folder);
  mkdirSync(target, { recursive: true });
  buildSync({
    absWorkingDir: root,
    entryPoints: ['renderer/renderer.ts'],
    outfile: join(target, 'index.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    packages: 'bundle',
    minify: true,
    // Some of the libraries are CommonJS and ask for Node's own modules while they run.
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    logLevel: 'error',
  });
  for (const [name, source] of Object.entries(rendererAssets)) {
    const path = join(root, source);
    if (!existsSync(path)) throw new Error(`${source} is not there: run npm ci first`);
    copyFileSync(path, join(target, name));
  }
};

/** The renderer of documents, apart from the functions: it is many times as large as they are. */
export class RendererLayer extends LayerVersion {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Renders statistics and bulletins as HTML, docx and xlsx; brings its own font',
      compatibleRuntimes: [Runtime.NODEJS_24_X],
      compatibleArchitectures: [Architecture.ARM_64],
      code: Code.fromAsset(join(root, 'renderer'), {
        assetHashType: AssetHashType.OUTPUT,
        bundling: {
          // CDK asks for an image to fall back on; the local bundling either succeeds or throws.
          image: DockerImage.fromRegistry('unused'),
          local: {
            tryBundle: (directory) => {
              build(directory);
              return true;
            },
          },
        },
      }),
    });
  }
}

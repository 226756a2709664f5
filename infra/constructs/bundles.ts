import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type OutputFile } from 'esbuild';

/** Root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const outdir = join(root, 'cdk.out', 'bundles');

/**
 * All functions in one call of esbuild, in this process. `NodejsFunction` starts npx and esbuild anew for each
 * of ten functions: seconds on every synth, and a campaign begins with a synth.
 */
const buildAll = (): readonly OutputFile[] => {
  const files = readdirSync(join(root, 'functions')).filter((file) => file.endsWith('.ts'));
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(
      files.map((file) => [`${basename(file, '.ts')}/index`, `functions/${file}`]),
    ),
    outdir,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    // The local host runs the same bundles, on the Node of the repository.
    target: 'node20',
    mainFields: ['module', 'main'],
    // Nothing is external: a bundle runs as it is, with the SDK that was tested.
    packages: 'bundle',
    minify: true,
    // The tracer's libraries are CommonJS and ask for Node's own modules while they load.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
  });
  return outputFiles;
};

let built: readonly OutputFile[] | undefined;

/**
 * The bundle of `functions/NAME.ts`: index.mjs, its source map, and by their name in the bundle the data files
 * and texts given. Nothing is built when the context `aws:cdk:bundling-stacks` leaves the stack out.
 */
export const bundleOf = (
  name: string,
  data: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): AssetCode =>
  Code.fromAsset(join(root, 'functions'), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // CDK asks for an image to fall back on; the local bundling either succeeds or throws.
      image: DockerImage.fromRegistry('unused'),
      // CDK takes two bundlings of one directory for the same unless they say here what they are of.
      command: [name, ...Object.values(data), ...Object.values(texts)],
      local: {
        tryBundle: (directory) => {
          built ??= buildAll();
          for (const { path, contents } of built) {
            const [owner, ...rest] = relative(outdir, path).split(/[\\/]/);
            if (owner !== name) continue;
            const target = join(directory, ...rest);
            mkdirSync(dirname(target), { recursive: true });
            writeFileSync(target, contents);
          }
          for (const [file, source] of Object.entries(data)) copyFileSync(source, join(directory, file));
          for (const [file, text] of Object.entries(texts)) writeFileSync(join(directory, file), text);
          return true;
        },
      },
    },
  });

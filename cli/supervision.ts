#!/usr/bin/env -S npx tsx
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { exit } from './commands/options.ts';
import { addReadingCommands } from './commands/reading.ts';
import { addRecoveryCommands } from './commands/recovery.ts';
import { addRulesCommands } from './commands/rules.ts';
import { addRunningCommands } from './commands/running.ts';
import { addTransferCommands } from './commands/transfer.ts';
import { UsageError } from './input/checked-json.ts';
import { print, say } from './output/terminal.ts';

// The SDK's notice about the version of Node concerns deployments, which have a newer one.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** A text of this program's own making, line by line. */
const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');

/** All commands; a test of the documents holds what they tell to type against it. */
export const program = new Command('supervision')
  .description('Follows every complaint and finding to its end: the ledger of a supervision campaign.')
  .exitOverride()
  .configureOutput({
    writeOut: (text) => print(linesOf(text)),
    writeErr: (text) => linesOf(text).forEach(say),
  })
  .configureHelp({ showGlobalOptions: true });

addRunningCommands(program);
addReadingCommands(program);
addRulesCommands(program);
addRecoveryCommands(program);
addTransferCommands(program);

const run = async (): Promise<void> => {
  // Whoever reads may stop reading, as `head` does: that is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exit.ok);
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help that was asked for is no fault; commander has written what there is to say.
      process.exitCode = error.exitCode === 0 ? exit.ok : exit.usage;
    } else if (error instanceof UsageError) {
      for (const line of error.lines) say(line);
      process.exitCode = exit.usage;
    } else if (error instanceof Error && '$metadata' in error) {
      // What AWS or an endpoint answers: a name that does not exist there, or a right that is missing.
      say(`the call failed: ${error.name}: ${error.message}`);
      process.exitCode = exit.usage;
    } else {
      // A fault of ours, with all that is known of it; what it quotes is as little trusted as elsewhere.
      linesOf(inspect(error)).forEach(say);
      process.exit(exit.fault);
    }
  }
};

// A test that reads the commands runs none of them.
if (fileURLToPath(import.meta.url) === realpathSync(process.argv[1] ?? '')) await run();

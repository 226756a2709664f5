import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import { program } from '../../cli/supervision.ts';
import { costTables } from '../../scripts/cost/table.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

const pages = [
  'README.md',
  'docs/administrators.md',
  'docs/scale.md',
  ...readdirSync(fileURLToPath(new URL('docs/procedures', root))).map((name) => `docs/procedures/${name}`),
];

/** Lines of a page's `sh` blocks; what a here-document holds is no command. */
const commandsIn = (page: string): string[] => {
  const commands: string[] = [];
  for (const [, block = ''] of read(page).matchAll(/^ *```sh\n(.*?)^ *```$/gms)) {
    let until: string | undefined;
    for (const line of block.split('\n').map((each) => each.trim())) {
      if (until !== undefined) {
        if (line === until) until = undefined;
        continue;
      }
      until = /<<'(\w+)'/.exec(line)?.[1];
      commands.push(...line.replace(/\s#\s.*$/, '').split(' && '));
    }
  }
  return commands.filter((command) => command !== '' && !command.startsWith('#'));
};

/** Words of a line as a shell parts them. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );

const all = pages.flatMap((page) => commandsIn(page).map((command) => [page, command] as const));

/** The program with its commands' actions taken away: what is typed is checked, and nothing is done. */
const withoutActions = (command: Command): void => {
  for (const each of command.commands) {
    each.exitOverride().configureOutput({ writeErr: () => {} });
    if (each.commands.length === 0) each.action(() => {});
    withoutActions(each);
  }
};
withoutActions(program);

const ours = all.flatMap(([page, line]) => {
  const typed = /^npm run (?:-s )?(supervision|campaign)(?: -- )?(.*)$/.exec(line);
  if (!typed) return [];
  const [, script = '', rest = ''] = typed;
  return [[page, line, [...(script === 'campaign' ? ['campaign'] : []), ...wordsOf(rest)]] as const];
});

describe('what a page tells an administrator to type', () => {
  it.each(ours)('%s: %s', async (_, __, words) => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const asked = words.filter((word) => word !== '--help');
    await expect(
      program
        .parseAsync(asked.length === 0 ? ['help'] : asked, { from: 'user' })
        .catch((error: { exitCode?: number }) => {
          if (error.exitCode !== 0) throw error;
        }),
    ).resolves.not.toThrow();
  });

  it('names scripts that there are, and programs that an administrator has', () => {
    const known = /^(npm (ci|start|test|run)|npx cdk|aws |git |cd |cat |export |for |do|done)/;
    expect(all.filter(([, line]) => !known.test(line))).toStrictEqual([]);
    const named = all.flatMap(([, line]) => /^npm run (?:-s )?(\S+)/.exec(line)?.[1] ?? []);
    expect(named.filter((script) => !scripts.includes(script))).toStrictEqual([]);
  });

  it('has every command that recovers or moves a ledger somewhere among it', () => {
    const told = new Set(ours.map(([, , [command]]) => command));
    for (const name of ['parked', 'replay', 'rebuild', 'restore', 'reissue', 'export', 'import', 'verify'])
      expect(told, name).toContain(name);
  });
});

it('the cost in the administrators’ guide is the one that is computed', () => {
  const printed = /<!-- cost -->\n\n?(.*?)\n\n?<!-- \/cost -->/s.exec(read('docs/administrators.md'))?.[1];
  // Editors and formatters align the columns of a table.
  const cells = (text: string | undefined) => text?.replace(/ *\| */g, '|').replace(/:?-{3,}:?/g, '-');
  expect(cells(printed)).toBe(cells(costTables()));
});

it('every page that a page leads to is there', () => {
  for (const page of pages) {
    for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(new URL(target, new URL(page, root))), `${page}: ${target}`).not.toThrow(
        /ENOENT/,
      );
  }
});

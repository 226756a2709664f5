import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { workingFolderOf } from '../../../cli/campaign/working-folder.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'working-')));
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (place: string, files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
};
const filesIn = (place: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(place.length + 1), readFileSync(path, 'utf8')]),
  );

const earlier = {
  'audit.json': 'earlier',
  'bulletins/2015-07.json': 'earlier',
  'bulletins/2015-08.json': 'earlier',
  'campaign.json': 'earlier',
};
const later = { 'audit.json': 'later', 'bulletins/2015-07.json': 'later', 'campaign.json': 'later' };
const others = { 'bulletins/remarks.txt': 'mine', 'notes.txt': 'mine', 'plan/2015-07/draft.txt': 'mine' };

/** A process that has ended: its number is nobody's. */
const endedProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
};

describe('a run that comes to its end', () => {
  test('replaces the earlier one’s outputs whole and touches nothing else', async () => {
    write(out, { ...earlier, ...others });
    const working = await workingFolderOf(out);
    write(working.made, later);
    expect(filesIn(out)).toStrictEqual({ ...earlier, ...others });
    working.putInPlace();
    working.discard();
    expect(filesIn(out)).toStrictEqual({ ...later, ...others });
    expect(readdirSync(folder)).toStrictEqual(['out']);
  });

  test('copies nothing: a file is the same one before and after', async () => {
    const working = await workingFolderOf(out);
    write(working.made, later);
    const { ino } = lstatSync(join(working.made, 'audit.json'));
    working.putInPlace();
    working.discard();
    expect(lstatSync(join(out, 'audit.json')).ino).toBe(ino);
  });

  test('writes where a link leads, and leaves the link', async () => {
    const real = join(folder, 'elsewhere', 'real');
    write(real, earlier);
    symlinkSync(real, out);
    const working = await workingFolderOf(out);
    write(working.made, later);
    working.putInPlace();
    working.discard();
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(filesIn(real)).toStrictEqual(later);
    expect(readdirSync(dirname(real))).toStrictEqual(['real']);
  });

  test('makes the folders above its own', async () => {
    const working = await workingFolderOf(join(folder, 'a/b/out'));
    write(working.made, later);
    working.putInPlace();
    working.discard();
    expect(filesIn(join(folder, 'a/b/out'))).toStrictEqual(later);
  });
});

test('a run that fails leaves the earlier one whole and nothing of its own', async () => {
  write(out, earlier);
  const working = await workingFolderOf(out);
  write(working.made, later);
  working.discard();
  expect(filesIn(out)).toStrictEqual(earlier);
  expect(readdirSync(folder)).toStrictEqual(['out']);
});

describe('what a killed run left', () => {
  test('is removed by the next run of the same folder, and of no other', async () => {
    const pid = await endedProcess();
    write(out, earlier);
    write(join(folder, `.out.run-${pid}`, 'made'), later);
    write(join(folder, `.out2.run-${pid}`, 'made'), later);
    write(join(folder, '.out.run-notes'), { 'a.txt': 'mine' });
    (await workingFolderOf(out)).discard();
    expect(filesIn(out)).toStrictEqual(earlier);
    expect(readdirSync(folder).toSorted()).toStrictEqual(['.out.run-notes', `.out2.run-${pid}`, 'out']);
  });

  test('is put back when it was only about to make room', async () => {
    const left = join(folder, `.out.run-${await endedProcess()}`);
    write(out, earlier);
    write(join(left, 'made'), later);
    mkdirSync(join(left, 'leaving'));
    for (const name of ['campaign.json', 'bulletins'])
      renameSync(join(out, name), join(left, 'leaving', name));
    (await workingFolderOf(out)).discard();
    expect(filesIn(out)).toStrictEqual(earlier);
  });

  test('is brought to its end when it had made room', async () => {
    const left = join(folder, `.out.run-${await endedProcess()}`);
    write(out, { 'notes.txt': 'mine', 'audit.json': 'later' });
    write(join(left, 'left'), { ...earlier, 'bulletins/remarks.txt': 'mine' });
    write(join(left, 'made'), { 'bulletins/2015-07.json': 'later', 'campaign.json': 'later' });
    (await workingFolderOf(out)).discard();
    expect(filesIn(out)).toStrictEqual({ ...later, 'bulletins/remarks.txt': 'mine', 'notes.txt': 'mine' });
  });

  test('is removed as well when this process has the number of the one that was killed', async () => {
    write(join(folder, `.out.run-${process.pid}`, 'made'), later);
    const working = await workingFolderOf(out);
    expect(readdirSync(working.made)).toStrictEqual([]);
    working.discard();
  });
});

describe('of two runs into one folder', () => {
  test('the second is refused while the first goes on, and not after it', async () => {
    const first = await workingFolderOf(out);
    await expect(workingFolderOf(out)).rejects.toThrow(
      `another run (process ${process.pid}) writes to --out`,
    );
    first.discard();
    (await workingFolderOf(out)).discard();
  });

  test('the second is refused when the first is another process, and nothing of that one’s is touched', async () => {
    const [pid, theirs] = [process.ppid, join(folder, `.out.run-${process.ppid}`)];
    write(join(theirs, 'made'), later);
    await expect(workingFolderOf(out)).rejects.toThrow(`if there is no such run, remove ${theirs}`);
    expect(filesIn(theirs)).toStrictEqual({
      'made/audit.json': 'later',
      'made/bulletins/2015-07.json': 'later',
      'made/campaign.json': 'later',
    });
    expect(readdirSync(folder)).toStrictEqual([`.out.run-${pid}`]);
  });
});

describe('--out', () => {
  test('that is a file is refused, and stays', async () => {
    writeFileSync(out, 'mine');
    await expect(workingFolderOf(out)).rejects.toThrow(`--out ${out} is a file: name a folder`);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  test('that leads through a file is refused', async () => {
    writeFileSync(out, 'mine');
    await expect(workingFolderOf(join(out, 'deeper'))).rejects.toThrow(
      /cannot be written to \(ENOTDIR\): a part of its path is a file/,
    );
  });

  test('that is a link to nothing is refused', async () => {
    symlinkSync(join(folder, 'nothing'), out);
    await expect(workingFolderOf(out)).rejects.toThrow(`--out ${out} is a link to nothing`);
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  test('that is a link in a circle is refused', async () => {
    symlinkSync(out, out);
    await expect(workingFolderOf(out)).rejects.toThrow('its links lead in a circle');
  });
});

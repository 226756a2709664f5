import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../infra/local/delivery/queue.ts';
import { openJournal } from '../../../infra/local/store/journal.ts';

const message = (id: string): Message => ({
  id,
  body: `body of ${id}`,
  sentAt: 1,
  receptions: 0,
  returns: 0,
});

describe('the journal of queues', () => {
  let folder: string;
  const file = () => join(folder, 'queues.ndjson');
  /** What another start would find, whether or not the first one has ended. */
  const kept = async () => {
    const journal = await openJournal(folder);
    await journal.close();
    return Object.fromEntries([...journal.kept].map(([queue, all]) => [queue, all.map(({ id }) => id)]));
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journal-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('has on the disk what was sent, once flush has said so', async () => {
    const journal = await openJournal(folder);
    // Nothing to write at first: that must not keep later writes from happening.
    await journal.flush();
    for (const id of ['a', 'b', 'c']) {
      journal.sent('Work', message(id));
      await journal.flush();
      expect(readFileSync(file(), 'utf8')).toContain(`"body of ${id}"`);
    }
    await journal.close();
  });

  it('gives the next start what was sent and is not gone, even after a kill', async () => {
    const journal = await openJournal(folder);
    for (const id of ['a', 'b', 'c']) journal.sent('Work', message(id));
    journal.gone('Work', 'b');
    await journal.flush();
    expect(await kept()).toEqual({ Work: ['a', 'c'] });
    await journal.close();
  });

  it('leaves out a last line that was cut off: it was promised to nobody', async () => {
    const journal = await openJournal(folder);
    journal.sent('Work', message('a'));
    await journal.close();
    appendFileSync(file(), '{"op":"sent","queue":"Work","mess');
    expect(await kept()).toEqual({ Work: ['a'] });
  });

  it('leaves out a last line that was cut off within a character', async () => {
    const journal = await openJournal(folder);
    journal.sent('Work', message('a'));
    await journal.close();
    appendFileSync(file(), Buffer.from('{"op":"sent","message":{"body":"停').subarray(0, -1));
    expect(await kept()).toEqual({ Work: ['a'] });
  });

  it('refuses what is not UTF-8 before its last line', async () => {
    writeFileSync(
      file(),
      Buffer.concat([Buffer.from('{"op":"gone","id":"'), Buffer.of(0xff), Buffer.from('"}\n')]),
    );
    await expect(openJournal(folder)).rejects.toThrow('queues.ndjson is damaged: it is not UTF-8');
  });

  it('refuses a damaged line in the middle, by its number', async () => {
    writeFileSync(file(), `nonsense\n${JSON.stringify({ op: 'gone', queue: 'Work', id: 'a' })}\n`);
    await expect(openJournal(folder)).rejects.toThrow('line 1 is damaged');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { postFile } from '../../../cli/host/post.ts';
import { busOf, type TakenEvent } from '../../../infra/local/delivery/bus.ts';
import { serveHttp } from '../../../infra/local/endpoints/http.ts';
import { gb18030Of } from '../../generators/bytes.ts';
import { brackets } from '../../generators/nesting.ts';

const folder = mkdtempSync(join(tmpdir(), 'post-'));
const taken: TakenEvent[] = [];
let http: Awaited<ReturnType<typeof serveHttp>>;

beforeAll(async () => {
  const bus = busOf({ name: 'supervision', rules: [], now: () => 0, onPut: (event) => taken.push(event) });
  http = await serveHttp({
    port: 0,
    put: async (entries) => entries.map((entry) => bus.put(entry, 'outside')),
    stores: new Map(),
    queues: { queues: new Map(), send: () => {}, kept: async () => {} },
    status: () => ({}),
    log: () => {},
  });
});
afterAll(async () => {
  await http.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  taken.length = 0;
});

const entry = (more: object) =>
  JSON.stringify({
    Source: 's',
    DetailType: 't',
    Time: '2015-07-01T09:00:00Z',
    Detail: { text: '停水' },
    ...more,
  });

/** Posts a file of these bytes, and tells what was said of its lines. */
const post = async (...parts: readonly (string | Uint8Array)[]) => {
  const path = join(folder, 'entries.ndjson');
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const count = await postFile(path, { bus: 'supervision', endpoint: http.endpoint });
  const lines = said.mock.calls.map(([line]) => String(line).trim());
  said.mockRestore();
  return { ...count, lines: lines.filter((line) => line.startsWith('line ')) };
};

describe('a file is posted', () => {
  test('but for lines that are not UTF-8 or nested too deep, which are named', async () => {
    const { posted, failed, lines } = await post(
      `\uFEFF${entry({})}\r\n`,
      gb18030Of('{"summary":"武汉停水"}\n'),
      `${entry({}).replace('{"text":"停水"}', brackets(5_000))}\n`,
      `${entry({ Detail: `{"a":${brackets(4_999)}}` })}\n\n`,
      entry({}),
    );
    expect([posted, failed]).toStrictEqual([2, 3]);
    expect(lines[0]).toMatch(/^line 2 is not UTF-8 at byte offset \d+ of the file; it reads as GB 18030/);
    expect(lines[1]).toContain('line 3 is nested 5001 levels deep');
    expect(lines[2]).toContain('line 4 Detail is nested 5000 levels deep');
    expect(taken.map(({ detail }) => detail)).toStrictEqual(['{"text":"停水"}', '{"text":"停水"}']);
  });

  test('with a replacement character that was meant, as it stands', async () => {
    await post(entry({ Detail: { text: '第\uFFFD号' } }));
    expect(taken[0]?.detail).toBe('{"text":"第\uFFFD号"}');
  });

  test('with Unicode’s own separators within a line', async () => {
    expect(await post(entry({ Detail: { text: '一\u2028二' } }))).toMatchObject({ posted: 1, failed: 0 });
  });
});

describe('what is no file', () => {
  test.each([
    [folder, 'cannot be read (EISDIR): it is a folder, name a file'],
    [join(folder, 'none'), 'cannot be read (ENOENT): check the path'],
    [
      '/dev/fd/987',
      'npm does not hand on what a shell opens; pipe it into standard input and name - instead',
    ],
  ])('is refused with what to do: %s', async (path, message) => {
    await expect(postFile(path, { bus: 'supervision', endpoint: http.endpoint })).rejects.toThrow(message);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryLedger } from '../../../../shared/adapters/memory/ledger.ts';
import { memoryPetitioners } from '../../../../shared/adapters/memory/petitioners.ts';
import { metricNames, metricNamespace } from '../../../../shared/lambda/names.ts';
import { busEvent, context, messages } from '../messages.ts';

const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
vi.spyOn(process.stderr, 'write').mockReturnValue(true);

interface Line extends Readonly<Record<string, unknown>> {
  readonly _aws?: { readonly CloudWatchMetrics: readonly { readonly Namespace: string }[] };
}
const lines = (): readonly Line[] =>
  written.mock.calls.flatMap(([text]) =>
    String(text)
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Line),
  );

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'record-complaint');
  vi.stubEnv('AWS_REGION', 'local');
  vi.stubEnv('POLICY_FILE', '../../data/policies/hubei-2015.json');
  vi.stubEnv('REGISTRY_FILE', '../../data/registries/hubei-2015.json');
  vi.stubEnv('BUS_ACCOUNT', '000000000000');
  written.mockClear();
});
afterEach(() => vi.unstubAllEnvs());

const petitioner = { name: '投诉人甲', phone: '13800000000', address: '某小区三栋' };
const filed = (caseId: string, more: object = {}) =>
  busEvent(
    {
      eventId: `filed-${caseId}`,
      caseId,
      occurredAt: '2015-07-02T09:12:00+08:00',
      by: { unit: '420100-hotline' },
      channel: 'hotline-12319',
      area: 'water-and-gas',
      region: '420100',
      responsibleUnit: '420100-construction',
      summary: '小区连续三日停水，未见公告',
      petitioner,
      ...more,
    },
    { id: `bus-${caseId}` },
  );

/** The function as it is loaded on Lambda. */
const onLambda = async () => {
  const { recordHandler } = await import('../../../../shared/lambda/record-handler.ts');
  return recordHandler('record-complaint', { ledger: memoryLedger(), petitioners: memoryPetitioners() });
};

describe('on Lambda', () => {
  it('a line leads from the id that PutEvents gave to the case and the event', async () => {
    const handler = await onLambda();
    await handler(messages({ m1: filed('a') }), { ...context, awsRequestId: 'request-1' });
    expect(lines()).toContainEqual(
      expect.objectContaining({
        level: 'INFO',
        message: 'recorded',
        service: 'supervision-ledger',
        envelopeId: 'bus-a',
        source: 'hotline.12319.wuhan',
        detailType: 'complaint-filed',
        caseId: 'a',
        eventId: 'filed-a',
        function_request_id: 'request-1',
      }),
    );
  });

  it('what became of the events of a batch is published once, as sums', async () => {
    const handler = await onLambda();
    const batch = messages({
      m1: filed('a'),
      m2: filed('b'),
      m3: filed('c', { region: 'nowhere' }),
      m4: 'no event',
    });
    await handler(batch, context);
    const published = lines().filter(({ _aws }) => _aws !== undefined);
    expect(published).toHaveLength(1);
    expect(published[0]?._aws?.CloudWatchMetrics[0]?.Namespace).toBe(metricNamespace);
    const total = (name: string) =>
      [published[0]?.[name]].flat().reduce((sum: number, each) => sum + Number(each), 0);
    expect(total(metricNames.recorded)).toBe(2);
    expect(total(metricNames.rejected)).toBe(1);
    expect(total(metricNames.failed)).toBe(1);
  });

  it('nothing that people wrote, and nobody, is in a line', async () => {
    const handler = await onLambda();
    const posted = { ...filed('a', { caseId: petitioner.phone, eventId: petitioner.name }), id: 'x' };
    await handler(
      messages({ m1: filed('b'), m2: posted, m3: { ...filed('c'), 'detail-type': petitioner.name } }),
      context,
    );
    const text = JSON.stringify(lines());
    for (const secret of [petitioner.name, petitioner.address, '停水']) expect(text).not.toContain(secret);
  });
});

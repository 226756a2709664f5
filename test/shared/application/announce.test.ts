import { describe, expect, it } from 'vitest';
import { announcementsOf, rejectionOf } from '../../../shared/application/announce.ts';
import { caseSubject } from '../../../shared/domain/ledger/subject.ts';
import {
  caseAccepted,
  caseAssigned,
  caseCompleted,
  caseDeclined,
  caseMerged,
  caseReopened,
  caseReturned,
  caseWithdrawn,
  complaintFiled,
  complaintWithoutUnit,
  deadlinePassed,
  extensionGranted,
  investigationConcluded,
  returnVisitMade,
} from '../../dsl/events.ts';
import { construction, housing, office, wuhan } from '../../dsl/rulebook.ts';
import { at } from '../../dsl/shanghai.ts';
import { altered, type Told, theCase, underType } from '../../dsl/telling.ts';
import { stage } from './stage.ts';

/** What goes out for each entry of a story; the stage checks it against its public schema. */
const announcedOf = async (...story: readonly Told[]) => {
  const { recorded, ledger, outbound, sent } = stage();
  const announced: (readonly string[])[] = [];
  for (const event of story) {
    await recorded(event);
    const entry = (await ledger.load(caseSubject(theCase))).entries.at(-1)?.entry;
    const before = sent.length;
    await outbound.put(entry ? announcementsOf(entry) : []);
    announced.push(sent.slice(before).map(({ type }) => type));
  }
  return { announced, sent };
};

const accepted = [complaintFiled(), caseAccepted()];
const completed = [...accepted, investigationConcluded(), caseCompleted()];
const closed = [...completed, returnVisitMade()];

describe('what goes out for the last entry of a story', () => {
  const stories: readonly (readonly [name: string, story: readonly Told[], types: readonly string[]])[] = [
    ['a complaint', [complaintFiled()], ['case-opened', 'step-owed']],
    ['a complaint that names no unit', [complaintWithoutUnit()], ['case-opened', 'step-owed']],
    ['an assignment', [complaintWithoutUnit(), caseAssigned()], ['step-owed']],
    ['a return', [complaintFiled(), caseReturned()], ['step-owed']],
    ['an acceptance', accepted, ['step-owed']],
    ['a refusal to accept', [complaintFiled(), caseDeclined()], ['case-ended']],
    ['a conclusion', [...accepted, investigationConcluded()], ['step-owed']],
    ['an extension', [...accepted, extensionGranted({ until: '2015-07-31' })], ['step-owed']],
    ['a completion', completed, ['step-owed']],
    ['a visit to someone satisfied', closed, ['case-ended']],
    [
      'a visit to someone dissatisfied',
      [...completed, returnVisitMade({ result: 'dissatisfied' })],
      ['step-owed'],
    ],
    ['a visit to nobody', [...completed, returnVisitMade({ result: 'unreachable' })], ['step-owed']],
    ['a withdrawal', [complaintFiled(), caseWithdrawn()], ['case-ended']],
    ['a merger', [complaintFiled(), caseMerged()], ['case-ended']],
    ['a reopening', [...closed, caseReopened()], ['step-owed']],
    ['a deadline that passed', [complaintFiled(), deadlinePassed()], ['escalation-raised']],
    [
      'a step that was done in time after all',
      [
        complaintFiled(),
        deadlinePassed(),
        caseAccepted({ at: '2015-07-03 10:00', posted: '2015-07-06 10:00' }),
      ],
      ['escalation-lifted', 'step-owed'],
    ],
    [
      'a step that was late',
      [complaintFiled(), deadlinePassed(), caseAccepted({ at: '2015-07-06 10:00' })],
      ['step-owed'],
    ],
  ];

  it.each(stories)('%s', async (_, story, types) => {
    const { announced } = await announcedOf(...story);
    expect(announced.at(-1)).toStrictEqual(types);
  });
});

describe('what an announcement says', () => {
  it('a unit learns what it owes, and until when', async () => {
    const { sent } = await announcedOf(
      complaintFiled({ at: '2015-07-02 09:00', received: '2015-07-02 09:01' }),
    );
    expect(sent).toStrictEqual([
      {
        type: 'case-opened',
        time: at('2015-07-02 09:01'),
        detail: { caseId: theCase, region: wuhan, unit: construction, status: 'assigned' },
      },
      {
        type: 'step-owed',
        time: at('2015-07-02 09:01'),
        detail: {
          caseId: theCase,
          region: wuhan,
          unit: construction,
          step: 'accept',
          dueAt: '2015-07-04T00:00:00+08:00',
        },
      },
    ]);
  });

  it('the return visit is owed by the office, whichever unit has the case', async () => {
    const { sent } = await announcedOf(...completed);
    expect(sent.at(-1)?.detail).toMatchObject({ step: 'return-visit', unit: office });
  });

  it("nothing of a petitioner's, and nothing that people wrote", async () => {
    const petitioner = { name: '投诉人甲', phone: '13800000000', address: '某小区三栋' };
    const { sent } = await announcedOf(
      complaintFiled({ petitioner, summary: '摘要', officer: '经办' }),
      caseAccepted(),
      investigationConcluded({ summary: '结论' }),
      caseCompleted({ summary: '办结' }),
      returnVisitMade({ comment: '评语' }),
    );
    expect(
      sent
        .map(({ detail }) => Object.values(detail).join(' '))
        .filter((text) => /\p{Script=Han}|138/u.test(text)),
    ).toStrictEqual([]);
  });
});

describe('a rejection', () => {
  const rejected = async (...[event, ...before]: readonly [Told, ...Told[]]) => {
    const { post, recorded, everything, outbound, sent } = stage();
    await recorded(...before);
    expect(await post(event)).toBe('rejected');
    for (const { facts } of await everything())
      for (const fact of facts) if (fact.kind === 'rejected') await outbound.put([rejectionOf(fact)]);
    return sent;
  };

  it('tells the source which event it was, why, and where', async () => {
    const event = caseAccepted({ by: housing, at: '2015-07-02 10:00', source: 'unit.housing.wuhan' });
    expect(await rejected(event, complaintFiled())).toStrictEqual([
      {
        type: 'event-rejected',
        time: at('2015-07-02 10:00'),
        detail: {
          source: 'unit.housing.wuhan',
          detailType: 'case-accepted',
          caseId: theCase,
          eventId: 'e2',
          code: 'not-responsible',
          message: `${construction} owes this step, not ${housing}`,
          issues: [{ path: 'by.unit', message: `${construction} owes this step, not ${housing}` }],
        },
      },
    ]);
  });

  it.each([
    ['an id that is no text', altered(complaintFiled(), { eventId: 7, caseId: null })],
    [
      'fields without end',
      altered(
        complaintFiled(),
        Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`字段${i}`.repeat(60), i])),
      ),
    ],
    [
      'evidence of the wrong kind',
      altered(complaintFiled(), { evidence: Array.from({ length: 60 }, () => 7), petitioner: 7 }),
    ],
    ['a type of 128 characters', underType(complaintFiled(), '型'.repeat(128))],
    [
      'no field at all',
      altered(complaintFiled(), {
        eventId: undefined,
        caseId: undefined,
        occurredAt: undefined,
        by: undefined,
      }),
    ],
  ])('fits its public schema, whatever was posted: %s', async (_, event) => {
    expect((await rejected(event)).map(({ type }) => type)).toStrictEqual(['event-rejected']);
  });

  it("quotes nothing of a petitioner's data", async () => {
    const petitioner = { name: '投诉人甲' };
    const [told] = await rejected(
      altered(complaintFiled(), { petitioner: { ...petitioner, phone: 13_800_000_000 } }),
    );
    expect(JSON.stringify(told)).not.toMatch(/138|投诉人甲/);
  });
});

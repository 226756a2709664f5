import { describe, expect, test } from 'vitest';
import { inboundTypes } from '../../../../events/catalog.ts';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { altered, type Told, theCase, underType } from '../../../dsl/telling.ts';

const complaint = (fields: Readonly<Record<string, unknown>>) => altered(events.complaintFiled(), fields);
const finding = (fields: Readonly<Record<string, unknown>>) => altered(events.findingRecorded(), fields);
const text = (length: number) => '水'.repeat(length);
const evidence = (count: number) =>
  Array.from({ length: count }, () => ({ title: '照片', uri: 'https://example.org/1.jpg' }));

/** What is malformed, and the field that its source is told of. */
const malformed: readonly [what: string, Told, path: string][] = [
  ['a field that nobody knows', complaint({ mood: 'angry' }), 'mood'],
  ['an unknown field of the petitioner', complaint({ petitioner: { age: 40 } }), 'petitioner.age'],
  ['a null', complaint({ category: null }), 'category'],
  ['no event id', complaint({ eventId: undefined }), 'eventId'],
  ['no case id', complaint({ caseId: undefined }), 'caseId'],
  ['nobody who posts', complaint({ by: {} }), 'by.unit'],
  ['an identifier with a space', complaint({ eventId: 'e 1' }), 'eventId'],
  ['an empty identifier', complaint({ caseId: '' }), 'caseId'],
  ['an identifier of 129 characters', complaint({ caseId: 'x'.repeat(129) }), 'caseId'],
  ['a unit code that is no identifier', complaint({ responsibleUnit: '市水务局' }), 'responsibleUnit'],
  ['a region of five digits', complaint({ region: '42010' }), 'region'],
  ['an instant without an offset', complaint({ occurredAt: '2015-07-02T09:12:00' }), 'occurredAt'],
  ['an instant on a day that is none', complaint({ occurredAt: '2015-02-29T09:12:00+08:00' }), 'occurredAt'],
  ['an instant that is a number', complaint({ occurredAt: 1_435_799_520_000 }), 'occurredAt'],
  ['a date that is none', complaint({ completeBy: '2015-06-31' }), 'completeBy'],
  ['a date with a time', complaint({ completeBy: '2015-07-31T00:00:00+08:00' }), 'completeBy'],
  ['an unknown channel', complaint({ channel: 'telegram' }), 'channel'],
  ['an unknown area', complaint({ area: 'parks' }), 'area'],
  ['an unknown severity', complaint({ severity: 'mild' }), 'severity'],
  ['an empty summary', complaint({ summary: '' }), 'summary'],
  ['a summary of 2,001 characters', complaint({ summary: text(2001) }), 'summary'],
  ['a category of 201 characters', complaint({ category: text(201) }), 'category'],
  [
    'a confidentiality that is a text',
    complaint({ petitioner: { confidential: 'yes' } }),
    'petitioner.confidential',
  ],
  ['a finding without the inspected unit', finding({ inspectedUnit: undefined }), 'inspectedUnit'],
  ['an unknown method', finding({ method: 'hearsay' }), 'method'],
  ['a channel on a finding', finding({ channel: 'media' }), 'channel'],
  ['21 pieces of evidence', finding({ evidence: evidence(21) }), 'evidence'],
  [
    'a digest of 63 digits',
    finding({ evidence: [{ title: '照片', uri: 'https://example.org', sha256: 'a'.repeat(63) }] }),
    'evidence.0.sha256',
  ],
  [
    'a link of 2,001 characters',
    finding({ evidence: [{ title: '照片', uri: text(2001) }] }),
    'evidence.0.uri',
  ],
];

/** What this system alone posts: of others, it is refused whatever it says. */
const own = new Set<string>(['deadline-passed', 'obligation-opened', 'reconciliation-made']);

describe('a detail is refused with', () => {
  test.each(malformed)('%s', (_, event, path) => {
    given().when(event).thenRejected('invalid-detail', path);
  });

  test('an unknown field, whatever its type', () => {
    const story = given(...lives.assigned);
    for (const type of inboundTypes.filter((name) => !own.has(name))) {
      story
        .when(underType(altered(events.caseAccepted(), { mood: 'angry' }), type))
        .thenRejected('invalid-detail');
    }
  });

  test('a case that is merged into itself', () => {
    given(...lives.assigned)
      .when(events.caseMerged({ into: theCase }))
      .thenRejected('invalid-detail', 'into');
  });

  test('unknown grounds, conclusions, outcomes and results', () => {
    given(...lives.assigned)
      .when(altered(events.caseDeclined(), { grounds: 'too-busy' }))
      .thenRejected('invalid-detail', 'grounds');
    given(...lives.accepted)
      .when(altered(events.investigationConcluded(), { conclusion: 'unclear' }))
      .thenRejected('invalid-detail', 'conclusion');
    given(...lives.investigated)
      .when(altered(events.caseCompleted(), { outcome: 'forgotten' }))
      .thenRejected('invalid-detail', 'outcome');
    given(...lives.completed)
      .when(altered(events.returnVisitMade(), { result: 'delighted' }))
      .thenRejected('invalid-detail', 'result');
  });
});

/** What is well formed, at the last of what is allowed. */
const wellFormed: readonly [what: string, Told][] = [
  ['an instant without seconds', complaint({ occurredAt: '2015-07-02T09:00+08:00' })],
  ['an instant in another offset', complaint({ occurredAt: '2015-07-02T01:00:00Z' })],
  ['an identifier of 128 characters', complaint({ caseId: 'x'.repeat(128) })],
  ['an identifier with all its marks', complaint({ eventId: 'A-Z.a_z:0-9' })],
  ['a summary of 2,000 characters', complaint({ summary: text(2000) })],
  ['a summary of 2,000 characters that need two units each', complaint({ summary: '𠮷'.repeat(2000) })],
  ['a category of 200 characters', complaint({ category: text(200) })],
  ['a petitioner who says nothing of themselves', complaint({ petitioner: {} })],
  ['20 pieces of evidence', finding({ evidence: evidence(20) })],
  ['a link of 2,000 characters', finding({ evidence: [{ title: '照片', uri: text(2000) }] })],
];

describe('a detail is taken with', () => {
  test.each(wellFormed)('%s', (_, event) => {
    given().when(event).thenRecorded();
  });
});

describe('codes are looked up in the registry', () => {
  test('every unit that an event names', () => {
    const nobody = '429999-nobody';
    given()
      .when(events.complaintFiled({ by: nobody }))
      .thenRejected('unknown-unit', 'by.unit');
    given()
      .when(events.complaintFiled({ responsibleUnit: nobody }))
      .thenRejected('unknown-unit', 'responsibleUnit');
    given()
      .when(events.findingRecorded({ inspectedUnit: nobody }))
      .thenRejected('unknown-unit', 'inspectedUnit');
    given(...lives.unassigned)
      .when(events.caseAssigned({ unit: nobody }))
      .thenRejected('unknown-unit', 'unit');
  });

  test('the region of a complaint and of a finding', () => {
    given()
      .when(events.complaintFiled({ region: '110000' }))
      .thenRejected('unknown-region', 'region');
    given()
      .when(events.findingRecorded({ region: '110000' }))
      .thenRejected('unknown-region', 'region');
  });

  test('a detail type that is none of the contract is unknown, even where JavaScript knows the name', () => {
    for (const type of ['case-forgotten', 'toString', '__proto__', 'Complaint-Filed']) {
      given()
        .when(underType(events.complaintFiled(), type))
        .thenRejected('unknown-detail-type', 'DetailType');
    }
  });
});

describe('a deadline passed', () => {
  test('is posted by this system alone, whatever else its detail says', () => {
    const foreign = { source: 'hotline.12319.wuhan' };
    given(...lives.assigned)
      .when(events.deadlinePassed(foreign))
      .thenRejected('source-not-allowed', 'Source');
    given(...lives.assigned)
      .when(altered(events.deadlinePassed(foreign), { level: 1, step: undefined }))
      .thenRejected('source-not-allowed', 'Source');
  });

  test('names its level by its code', () => {
    given(...lives.assigned)
      .when(altered(events.deadlinePassed(), { level: 1 }))
      .thenImpossible('invalid-detail', 'level');
  });
});

test('a detail of more than 262,144 bytes is refused unread', () => {
  const room =
    262_144 - complaint({ summary: '' }).tell({ state: undefined, number: 1, last: undefined }).bytes;
  given()
    .when(complaint({ summary: 'x'.repeat(room) }))
    .thenRejected('invalid-detail', 'summary');
  given()
    .when(complaint({ summary: 'x'.repeat(room + 1) }))
    .thenRejected('invalid-detail', 'Detail');
});

test('what is refused is told field by field, up to twenty issues', () => {
  const outcome = given().when(finding({ summary: '', evidence: Array(20).fill({ uri: '' }) }));
  outcome.thenRejected('invalid-detail');
  const paths = outcome.issues().map(({ path }) => path);
  expect(paths.slice(0, 4)).toStrictEqual([
    'summary',
    'evidence.0.title',
    'evidence.0.uri',
    'evidence.1.title',
  ]);
  expect(paths.length).toBe(20);
});

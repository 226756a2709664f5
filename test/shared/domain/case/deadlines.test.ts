import { describe, test } from 'vitest';
import { type Channel, channels, methods, type Step } from '../../../../events/codes.ts';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { justBefore } from '../../../dsl/shanghai.ts';
import type { Telling, Told } from '../../../dsl/telling.ts';

type Opening = (told?: Telling) => Told;
type Group = 'hotline' | 'petition' | 'assigned' | 'exposure' | 'finding';

/** What opens a case of each group, with a unit and, where the group has such, without one. */
const opening: Readonly<Record<Group, Opening>> = {
  hotline: (told) => events.complaintFiled({ ...told, channel: 'hotline-12345' }),
  petition: (told) => events.complaintFiled({ ...told, channel: 'letter-visit' }),
  assigned: (told) => events.complaintFiled({ ...told, channel: 'provincial-assignment' }),
  exposure: (told) => events.complaintFiled({ ...told, channel: 'tv-inquiry' }),
  finding: events.findingRecorded,
};

/** The base of every limit below: Thursday 2 July 2015. No holiday is near. */
const base = { at: '2015-07-02 09:12' };
const before = { at: '2015-06-30 09:12' };

/** What comes before a step whose limit begins at the base, and what discharges it. */
const storyTo: Readonly<Record<Step, (open: Opening) => readonly Told[]>> = {
  assign: (open) => [open(before), events.caseReturned(base)],
  accept: (open) => [open(base)],
  investigate: (open) => [open(before), events.caseAccepted(base)],
  complete: (open) => [open(before), events.caseAccepted(base), events.investigationConcluded(base)],
  'return-visit': (open) => [
    open(before),
    events.caseAccepted(before),
    events.investigationConcluded(before),
    events.caseCompleted(base),
  ],
};
const discharging: Readonly<Record<Step, Opening>> = {
  assign: events.caseAssigned,
  accept: events.caseAccepted,
  investigate: events.investigationConcluded,
  complete: events.caseCompleted,
  'return-visit': events.returnVisitMade,
};

/** The table of section 3, its limits as the instants at which they end. */
const table: readonly (readonly [Step, Readonly<Record<Group, string>>])[] = [
  [
    'assign',
    {
      hotline: '2015-07-04 00:00',
      petition: '2015-07-04 00:00',
      assigned: '2015-07-04 00:00',
      exposure: '2015-07-04 00:00',
      finding: '2015-07-04 00:00',
    },
  ],
  [
    'accept',
    {
      hotline: '2015-07-04 00:00',
      petition: '2015-07-18 00:00',
      assigned: '2015-07-04 00:00',
      exposure: '2015-07-04 00:00',
      finding: '2015-07-07 00:00',
    },
  ],
  [
    'investigate',
    {
      hotline: '2015-07-10 00:00',
      // 45 days end on Sunday 16 August.
      petition: '2015-08-18 00:00',
      assigned: '2015-07-17 00:00',
      exposure: '2015-07-10 00:00',
      finding: '2015-07-17 00:00',
    },
  ],
  [
    'complete',
    {
      hotline: '2015-07-17 00:00',
      petition: '2015-09-01 00:00',
      assigned: '2015-07-24 00:00',
      exposure: '2015-07-14 00:00',
      // 30 days end on Saturday 1 August.
      finding: '2015-08-04 00:00',
    },
  ],
  [
    'return-visit',
    {
      hotline: '2015-07-10 00:00',
      petition: '2015-07-17 00:00',
      assigned: '2015-07-10 00:00',
      exposure: '2015-07-10 00:00',
      finding: '2015-07-17 00:00',
    },
  ],
];

const cells = table.flatMap(([step, dues]) =>
  (Object.keys(dues) as Group[]).map((group) => [step, group, dues[group]] as const),
);

describe.each(cells)('%s, %s: due %s', (step, group, due) => {
  const story = given(...storyTo[step](opening[group]));

  test('is owed until then', () => story.stands({ owes: step, due }));

  test('is on time in the last millisecond before', () => {
    story.when(discharging[step]({ at: justBefore(due) })).thenRecorded({ discharged: step, onTime: true });
  });

  test('is late at that instant', () => {
    story.when(discharging[step]({ at: due })).thenRecorded({ discharged: step, onTime: false });
  });
});

describe('the group of a case', () => {
  const groupOf: Readonly<Record<Channel, Group>> = {
    'hotline-12319': 'hotline',
    'hotline-12329': 'hotline',
    'hotline-12345': 'hotline',
    'radio-hotline': 'hotline',
    'online-petition': 'petition',
    'letter-visit': 'petition',
    'consultation-platform': 'petition',
    'opinion-solicitation': 'petition',
    'discipline-office': 'assigned',
    'provincial-assignment': 'assigned',
    media: 'exposure',
    'tv-inquiry': 'exposure',
    'planning-inspector': 'exposure',
  };
  /** By their complete limits the groups can be told apart. */
  const completeLimit = table.find(([step]) => step === 'complete')?.[1];

  test.each(channels)('is that of the channel %s', (channel) => {
    given(
      events.complaintFiled({ channel }),
      events.caseAccepted(base),
      events.investigationConcluded(base),
    ).stands({
      due: completeLimit?.[groupOf[channel]],
    });
  });

  test.each(methods)('is its own for a finding by %s, the media included', (method) => {
    given(
      events.findingRecorded({ method }),
      events.caseAccepted(base),
      events.investigationConcluded(base),
    ).stands({
      due: completeLimit?.finding,
    });
  });
});

describe('the base of a limit', () => {
  test('is when the step before happened, never when that was posted or came in', () => {
    given(
      events.complaintFiled({
        at: '2015-07-02 09:12',
        posted: '2015-07-20 09:00',
        received: '2015-07-21 09:00',
      }),
    ).stands({ due: '2015-07-04 00:00' });
  });

  test('is its day: from the first to the last instant of a day it is the same', () => {
    given(events.complaintFiled({ at: '2015-07-02 00:00' })).stands({ due: '2015-07-04 00:00' });
    given(events.complaintFiled({ at: '2015-07-02 23:59:59.999' })).stands({ due: '2015-07-04 00:00' });
    given(events.complaintFiled({ at: '2015-07-01 23:59:59.999' })).stands({ due: '2015-07-03 00:00' });
  });

  test('of both limits of a round is its acceptance: the complete limit stays when the investigation ends', () => {
    given(events.complaintFiled(before), events.caseAccepted(base))
      .when(events.investigationConcluded({ at: '2015-07-08 10:00' }))
      .thenRecorded({ owes: 'complete', due: '2015-07-17 00:00' });
  });
});

import { ownSource } from '../../events/codes.ts';
import { escalationEventId } from '../../shared/domain/ledger/raise-level.ts';
import { construction, hotline, office, wuhan } from './rulebook.ts';
import { posted as instantText } from './shanghai.ts';
import { type Fields, type Scene, type Telling, type Told, telling, theCase } from './telling.ts';

/** The unit that the case has; the usual one where it has none. */
const unitOf = ({ state }: Scene) => state?.unit ?? construction;

/** A hotline complaint against the usual unit. */
export const complaintFiled = (told: Telling & Partial<Fields<'complaint-filed'>> = {}): Told =>
  telling<'complaint-filed'>('complaint-filed', told, () => ({
    by: hotline,
    channel: 'hotline-12319',
    area: 'water-and-gas',
    region: wuhan,
    responsibleUnit: construction,
    summary: '小区连续三日停水，未见公告',
  }));

/** A complaint that names no unit: the office has to assign it. */
export const complaintWithoutUnit = (
  told: Telling & Partial<Omit<Fields<'complaint-filed'>, 'responsibleUnit'>> = {},
): Told => complaintFiled({ ...told, responsibleUnit: undefined });

export const findingRecorded = (told: Telling & Partial<Fields<'finding-recorded'>> = {}): Told =>
  telling<'finding-recorded'>('finding-recorded', told, () => ({
    by: office,
    method: 'covert-inspection',
    area: 'dust-and-hoarding',
    region: wuhan,
    inspectedUnit: construction,
    summary: '工地裸土未覆盖，围档破损',
  }));

export const caseAssigned = (told: Telling & Partial<Fields<'case-assigned'>> = {}): Told =>
  telling<'case-assigned'>('case-assigned', told, () => ({ by: office, unit: construction }));

export const caseReturned = (told: Telling & Partial<Fields<'case-returned'>> = {}): Told =>
  telling<'case-returned'>('case-returned', told, (scene) => ({ by: unitOf(scene), reason: '非本单位职责' }));

export const caseAccepted = (told: Telling = {}): Told =>
  telling<'case-accepted'>('case-accepted', told, (scene) => ({ by: unitOf(scene) }));

export const caseDeclined = (told: Telling & Partial<Fields<'case-declined'>> = {}): Told =>
  telling<'case-declined'>('case-declined', told, (scene) => ({
    by: unitOf(scene),
    grounds: 'before-court',
    notifiedOn: '2015-07-03',
  }));

export const investigationConcluded = (
  told: Telling & Partial<Fields<'investigation-concluded'>> = {},
): Told =>
  telling<'investigation-concluded'>('investigation-concluded', told, (scene) => ({
    by: unitOf(scene),
    conclusion: 'substantiated',
    summary: '主管爆裂，未按规定公告',
  }));

export const extensionGranted = (
  told: Telling & Partial<Fields<'extension-granted'>> & { readonly until: string },
): Told =>
  telling<'extension-granted'>('extension-granted', told, () => ({
    by: office,
    until: told.until,
    reason: '情况复杂',
  }));

export const caseCompleted = (told: Telling & Partial<Fields<'case-completed'>> = {}): Told =>
  telling<'case-completed'>('case-completed', told, (scene) => ({
    by: unitOf(scene),
    outcome: 'resolved',
    summary: '已恢复供水',
  }));

export const returnVisitMade = (told: Telling & Partial<Fields<'return-visit-made'>> = {}): Told =>
  telling<'return-visit-made'>('return-visit-made', told, () => ({ by: office, result: 'satisfied' }));

export const caseWithdrawn = (told: Telling & Partial<Fields<'case-withdrawn'>> = {}): Told =>
  telling<'case-withdrawn'>('case-withdrawn', told, () => ({ by: hotline, reason: '来电人主动撤回' }));

export const caseMerged = (told: Telling & Partial<Fields<'case-merged'>> = {}): Told =>
  telling<'case-merged'>('case-merged', told, () => ({ by: office, into: `${theCase}-first` }));

export const caseReopened = (told: Telling & Partial<Fields<'case-reopened'>> = {}): Told =>
  telling<'case-reopened'>('case-reopened', told, () => ({ by: office, reason: '同一地点再次停水' }));

export const entryCorrected = (
  told: Telling & Partial<Fields<'entry-corrected'>> & Pick<Fields<'entry-corrected'>, 'entry' | 'corrected'>,
): Told =>
  telling<'entry-corrected'>('entry-corrected', told, () => ({
    by: office,
    entry: told.entry,
    wrong: '误录',
    authority: '省厅履职督查办',
    corrected: told.corrected,
  }));

/** The level that comes next for what the case owes, posted by this system itself at its instant. */
export const deadlinePassed = (told: Telling & Partial<Fields<'deadline-passed'>> = {}): Told => ({
  tell: (scene) => {
    const owed = scene.state?.owed;
    const level = told.level ?? owed?.next?.level ?? 'reminder';
    const usual = {
      step: owed?.step ?? 'accept',
      dueAt: instantText(owed?.dueAt ?? 0),
      level,
      by: office,
      ...(owed?.next && { at: owed.next.at }),
    };
    const id = { source: ownSource, eventId: escalationEventId({ since: owed?.since ?? 1 }, level) };
    const command = telling<'deadline-passed'>('deadline-passed', { ...id, ...told }, () => usual).tell(
      scene,
    );
    return { ...command, own: command.source === ownSource };
  },
});

import { closeOf, date, periodName } from '../format.ts';
import type { Annex, Block, DocumentModel, Official } from '../model.ts';
import { bulletinNumber, officialOf } from '../statements/official.ts';
import { numbered, type Section } from '../statements/sections/section.ts';
import { paragraph } from '../statements/text/rich-text.ts';
import type { ReportContext } from './scene.ts';

/** A document's own part. */
interface PlanDraft {
  readonly key: string;
  readonly kind?: 'plan' | 'plan-summary';
  readonly official: Official;
  readonly blocks: readonly Block[];
  readonly annexes?: readonly Annex[];
}

/** The whole model; its proof is the report's: a hash over the duties' entries up to the close. */
export const assemblePlan = (
  { key, kind = 'plan', official, blocks, annexes = [] }: PlanDraft,
  { report }: ReportContext,
): DocumentModel => {
  const { root, from, until, policy, registry } = report;
  return {
    key,
    kind,
    official,
    blocks,
    annexes,
    sheets: [],
    proof: { root, from, until, policy, registry },
    behind: {},
    cases: [],
  };
};

interface Monthly {
  /** Key below the month's: `problem-ledger`. */
  readonly slug: string;
  /** What it is, as its title ends: 问题台账. */
  readonly name: string;
  readonly sections: readonly Section[];
  readonly annexes?: readonly Annex[];
}

/** A document that is issued each month beside the bulletin, under its number and date. */
export const monthlyDocument = (
  scene: ReportContext,
  { slug, name, sections, annexes = [] }: Monthly,
): DocumentModel => {
  const { report, official } = scene;
  const opening = `现将${official.campaign}${name}（截止${closeOf(report.until)}，自${date(scene.plan.phases[0]?.from ?? report.from)}起累计）印发如下。`;
  return assemblePlan(
    {
      key: `plan/${report.month}/${slug}`,
      official: officialOf(official, {
        number: bulletinNumber(official, report.month),
        title: `${official.campaign}${periodName(report.month)}${name}`,
        until: report.until,
      }),
      blocks: [...paragraph(opening), ...numbered(sections)],
      annexes,
    },
    scene,
  );
};

/**
 * A letter of the supervision office to one body; the office's own name is its mark.
 *
 * @param dated its date, `2015-07-08`
 */
export const letterTo = (
  { official }: ReportContext,
  letter: {
    readonly number: string;
    readonly title: string;
    readonly recipients: string;
    readonly dated: string;
  },
): Official => ({
  mark: official.signatory,
  number: letter.number,
  title: letter.title,
  recipients: letter.recipients,
  signatory: official.signatory,
  date: date(letter.dated),
  copies: official.copies,
  printer: official.signatory,
  printedOn: date(letter.dated),
});

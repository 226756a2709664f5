import type { MonthlyBulletin } from '../../../domain/statistics/statement.ts';
import type { DocumentModel } from '../../model.ts';
import { assemble } from '../assemble.ts';
import { bulletinTitle } from '../bulletin.ts';
import type { DocumentContext } from '../document-context.ts';
import { bulletinNumber, officialOf } from '../official.ts';
import { numbered, type Section } from '../sections/section.ts';
import { paragraph } from '../text/rich-text.ts';

/** An extract of a month's bulletin: to whom it goes, and what it tells them. */
export interface Extract {
  /** Key below the bulletin's: `unit-420100-water`. */
  readonly slug: string;
  /** Name of the unit, the division or the leader's office. */
  readonly addressee: string;
  readonly sections: readonly Section[];
}

/** An extract as a document of its own, under the bulletin's number and date. */
export const extractOf = (
  scene: DocumentContext,
  statement: MonthlyBulletin,
  { slug, addressee, sections }: Extract,
): DocumentModel => {
  const { month, until } = statement;
  const title = bulletinTitle(scene.official, month);
  return assemble(
    {
      key: `bulletins/${month}/${slug}`,
      kind: 'extract',
      official: officialOf(scene.official, {
        number: bulletinNumber(scene.official, month),
        title: `${title}（摘送）`,
        recipients: addressee,
        until,
      }),
      blocks: [...paragraph(`现将《${title}》中与${addressee}有关的情况摘送如下。`), ...numbered(sections)],
      annexes: [],
    },
    scene,
  );
};

import { subjectOfState } from '../../domain/ledger/subject.ts';
import type { View } from '../../ports/views.ts';
import { dueKeys } from './due-index.ts';
import type { Item } from './items.ts';

/** Key of a view: the subject that it is of, or the held event's envelope. */
export const viewKey = (view: View): string =>
  view.what === 'case' ? subjectOfState(view) : `held#${view.envelopeId}`;

/** What makes a view the later of two. */
export const viewVersion = (view: View) => ({ N: String(view.what === 'case' ? view.seq : 1) });

/** A view as the table keeps it. */
export const viewItem = (view: View, nextAt: number | undefined): Item => ({
  pk: { S: viewKey(view) },
  version: viewVersion(view),
  body: { S: JSON.stringify(view) },
  ...dueKeys(viewKey(view), nextAt),
});

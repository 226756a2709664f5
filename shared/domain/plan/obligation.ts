import type { DetailOf } from '../../../events/catalog.ts';
import type { Policy } from '../../../events/policy.ts';
import { shanghaiText } from '../kernel/day.ts';

/** A duty that is to be opened: what `obligation-opened` says of it. */
export interface Obligation extends Omit<DetailOf<'obligation-opened'>, 'eventId' | 'occurredAt' | 'by'> {
  /** The instant from which it is owed, in epoch milliseconds. */
  readonly from: number;
}

/** The event by which this system opens a duty: one for each, however often it is posted. */
export const openingOf = (
  { from, ...rest }: Obligation,
  { office }: Policy,
): DetailOf<'obligation-opened'> => ({
  eventId: 'opened',
  occurredAt: shanghaiText(from),
  by: { unit: office },
  ...rest,
});

import { InvalidArgumentError } from 'commander';
import { isInstant } from '../../events/values.ts';
import { instantOf } from '../../shared/domain/kernel/day.ts';

/** An instant as it is typed, as epoch milliseconds. */
export const instantOption = (value: string): number => {
  if (!isInstant(value)) {
    throw new InvalidArgumentError('It must be an instant, for example 2015-07-02T09:00:00+08:00.');
  }
  return instantOf(value);
};

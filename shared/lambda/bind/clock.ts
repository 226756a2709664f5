import { systemClock } from '../../adapters/system/clock.ts';
import { localPorts } from '../local.ts';

/**
 * Now, but never before something that has happened already: machines' clocks differ by more than an
 * event takes from one to the next.
 */
export const nowAfter = (...instants: readonly number[]): number =>
  Math.max((localPorts().clock ?? systemClock).now(), ...instants.filter(Number.isFinite));

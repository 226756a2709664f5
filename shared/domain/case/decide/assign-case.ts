import { discharge } from '../../kernel/owed.ts';
import { advance, type Context, type Outcome } from './context.ts';

/** `case-assigned` 交办: acceptance is owed anew, also by the unit that has the case already. */
export const assignCase = (context: Context<'case-assigned'>): Outcome => {
  const { state, detail, at } = context;
  const moved = state.unit !== detail.unit && {
    movedFrom: state.unit ?? 'unassigned',
    movedTo: detail.unit,
  };
  const done = state.owed?.step === 'assign' ? discharge(state.owed, 'assign', at) : undefined;
  return {
    state: advance(context, { ...state, unit: detail.unit }, detail.unit),
    effects: { ...done?.effects, ...moved },
    ...(done && { onTime: done.onTime }),
  };
};

import type { Figures, StepFigures } from '../../../../shared/domain/statistics/figures.ts';

/** Four decimals, as the contract rounds rates. */
const rate = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((20_000 * part + whole) / (2 * whole)) / 10_000;

/** A step's figures from what fell due, was done in time and done late. */
export const step = (due: number, onTime: number, late: number): StepFigures => ({
  due,
  done: onTime + late,
  onTime,
  late,
  rate: rate(onTime + late, due),
  onTimeRate: rate(onTime, onTime + late),
});

/** A number that looks like chance and is always the same: between 0 and 1, by two whole numbers. */
const chance = (a: number, b: number): number => {
  const value = Math.sin(a * 12.9898 + b * 78.233) * 43_758.5453;
  return value - Math.floor(value);
};

/** One count over so many shares that add up to it; `salt` varies the shares from count to count. */
const splitCount = (count: number, shares: number, salt: number): readonly number[] => {
  const weights = Array.from({ length: shares }, (_, place) => (0.2 + chance(place + 1, salt)) / (place + 3));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((count * weight) / whole));
  const [first = 0, ...others] = parts;
  return [first + count - parts.reduce((sum, part) => sum + part, 0), ...others];
};

const splitStep = (all: StepFigures, shares: number, salt: number): readonly StepFigures[] => {
  const [missed, onTime, late] = [
    splitCount(all.due - all.done, shares, salt),
    splitCount(all.onTime, shares, 1),
    splitCount(all.late, shares, salt + 2),
  ];
  return onTime.map((value, place) => {
    const [more = 0, behind = 0] = [late[place], missed[place]];
    return step(value + more + behind, value, more);
  });
};

/** The figures of a whole over so many scopes, count by count; the scopes add up to the whole. */
export const split = (all: Figures, shares: number): readonly Figures[] => {
  // What comes and what goes is shared out alike, so that no scope ends with fewer than none.
  const part = (count: number) => splitCount(count, shares, 1);
  const flow = {
    opening: part(all.opening),
    filed: part(all.filed),
    reopened: part(all.reopened),
    closed: part(all.closed),
    declined: part(all.declined),
    withdrawn: part(all.withdrawn),
    merged: part(all.merged),
    redone: part(all.redone),
    extended: part(all.extended),
    overdueOpen: part(all.overdueOpen),
    latePosted: part(all.latePosted),
  };
  const { rate: _, ...visits } = all.satisfaction;
  const visitParts = Object.entries(visits).map(([name, count]) => [name, part(count)] as const);
  const levelParts = Object.entries(all.escalations).map(([name, count]) => [name, part(count)] as const);
  const accepted = splitStep(all.accepted, shares, 40);
  const investigated = splitStep(all.investigated, shares, 50);
  const completed = splitStep(all.completed, shares, 60);
  const returnVisited = splitStep(all.returnVisited, shares, 70);
  const at = <T>(list: readonly (readonly [string, readonly T[]])[], place: number) =>
    Object.fromEntries(list.map(([name, parts]) => [name, parts[place]]));
  return Array.from({ length: shares }, (__, place) => {
    const counts = at(Object.entries(flow), place) as Record<keyof typeof flow, number>;
    const satisfaction = at(visitParts, place) as Record<keyof typeof visits, number>;
    const content = satisfaction.satisfied + satisfaction.basicallySatisfied;
    const { opening, filed, reopened, closed, declined, withdrawn, merged } = counts;
    return {
      ...counts,
      movedIn: 0,
      movedOut: 0,
      closing: opening + filed + reopened - closed - declined - withdrawn - merged,
      accepted: accepted[place] ?? step(0, 0, 0),
      investigated: investigated[place] ?? step(0, 0, 0),
      completed: completed[place] ?? step(0, 0, 0),
      returnVisited: returnVisited[place] ?? step(0, 0, 0),
      satisfaction: { ...satisfaction, rate: rate(content, content + satisfaction.dissatisfied) },
      escalations: at(levelParts, place) as unknown as Figures['escalations'],
    };
  });
};

import type { Entry } from '../../../domain/case/entry.ts';
import { figureName } from '../../figure-names.ts';
import { periodName } from '../../format.ts';
import type { Correction } from '../corrections.ts';

const signed = (change: number): string => (change > 0 ? `+${change}` : `−${Math.abs(change)}`);

/** The correction that an entry is; undefined for any other entry. */
export const correctionOf = ({ caseId, seq, detail, effects }: Entry): Correction | undefined => {
  const { corrects } = effects;
  if (!corrects) return undefined;
  const figures = corrects.figures.map(({ path, change }) => `${figureName(path)}${signed(change)}`);
  return {
    caseId,
    seq,
    corrects: corrects.seq,
    originalPeriod: corrects.postedTo,
    wrong: String(detail.wrong),
    authority: String(detail.authority),
    effect:
      figures.length === 0 ? '不涉及各项数字' : `${periodName(corrects.postedTo)}：${figures.join('、')}`,
  };
};

import { shanghaiText } from '../../shared/domain/kernel/day.ts';
import { at } from './shanghai.ts';

/** An entry as a source posts it, at the instant at which it happened. */
export const dutyPosting = (
  type: string,
  caseId: string,
  wall: string,
  unit: string,
  fields: Readonly<Record<string, unknown>>,
) => {
  const time = at(wall);
  const detail = {
    eventId: `${type}-${time}`,
    caseId,
    occurredAt: shanghaiText(time),
    by: { unit },
    ...fields,
  };
  return { source: 'hotline.12319.wuhan', type, detail: JSON.stringify(detail), time };
};

import type { Holidays } from '../../events/holidays.ts';

/** A year as no notice arranges it, so that no test takes it for the State Council's: its fifth day is off, its ninth worked. */
export const plantedYear = (year: number, more: Partial<Holidays> = {}): Holidays => ({
  year,
  source: `测试用安排，非国务院办公厅通知（${year}）`,
  off: [`${year}-01-01`, `${year}-01-05`, `${year}-05-01`, `${year}-10-01`],
  worked: [],
  ...more,
});

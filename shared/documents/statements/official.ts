import type { Registry } from '../../../events/registry.ts';
import { dateOf, dayOfDate } from '../../domain/kernel/day.ts';
import { firstDayOf } from '../../domain/kernel/period.ts';
import { date } from '../format.ts';
import type { Official } from '../model.ts';

/** What the registry may say of official documents; what it leaves out is the province's own. */
export type OfficialData = Required<NonNullable<Registry['official']>>;

const ofTheProvince: OfficialData = {
  campaign: '湖北省住建系统履职尽责督促检查',
  mark: '湖北省住房和城乡建设厅履职尽责督促检查通报',
  numberPrefix: '鄂建督',
  recipients: '各市、州、直管市、神农架林区住建系统各主管部门，厅机关各处室',
  copies: '省纠风办，厅领导',
  signatory: '湖北省住房和城乡建设厅履职督查办公室',
};

export const officialDataOf = (registry: Pick<Registry, 'official'>): OfficialData => ({
  ...ofTheProvince,
  ...registry.official,
});

/** The date of a document, `2015-08-01`: the day after the last that it covers, on which its period closes. */
export const datedOn = (until: string): string => dateOf(dayOfDate(until) + 1);

/** 发文字号 of a month's bulletin: 鄂建督〔2015〕7号, numbered within the year as months are. */
export const bulletinNumber = ({ numberPrefix }: OfficialData, month: string): string => {
  const [year, number] = month.split('-');
  return `${numberPrefix}〔${year}〕${Number(number)}号`;
};

/** 期号 of ten-day statistics, which are no letters and so bear no letter's number: 2015年第19期, of 36 a year. */
export const tenDayNumber = (period: string): string => {
  const [year, month, third] = period.split('-').map(Number);
  return `${year}年第${((month ?? 1) - 1) * 3 + (third ?? 1)}期`;
};

interface Head {
  readonly number: string;
  readonly title: string;
  /** To whom it goes, where not to all. */
  readonly recipients?: string;
  /** Last date that it covers. */
  readonly until: string;
}

/** What makes a statement an official document (GB/T 9704-2012). */
export const officialOf = (data: OfficialData, { number, title, recipients, until }: Head): Official => {
  const dated = date(datedOn(until));
  return {
    mark: data.mark,
    number,
    title,
    recipients: recipients ?? data.recipients,
    signatory: data.signatory,
    date: dated,
    copies: data.copies,
    printer: data.signatory,
    printedOn: dated,
  };
};

/** 7月上旬: a ten-day period within its year. */
export const shortPeriodName = (period: string): string => {
  const month = Number(dateOf(firstDayOf(period)).slice(5, 7));
  return `${month}月${{ 1: '上旬', 2: '中旬', 3: '下旬' }[period.slice(8)] ?? ''}`;
};

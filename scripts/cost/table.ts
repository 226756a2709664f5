import { count } from '../../shared/documents/format.ts';
import { assumptions, type Bill, billOf } from './model.ts';
import { prices, pricesOf } from './prices.ts';

const loads = [1_000, 100_000, 10_000_000] as const;

const parts: Readonly<Record<keyof Bill, string>> = {
  events: 'events and their archive',
  queues: 'queues',
  functions: 'functions',
  tables: 'tables',
  watching: 'logs, traces, metrics, alarms',
  rest: 'keys and documents',
};

const grouped = (value: number): string => count(Math.round(value));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The cost, its assumptions and its prices, as the administrators' guide prints them. */
export const costTables = (): string => {
  const bills = loads.map(billOf);
  const total = (bill: Bill) => Object.values(bill).reduce((sum: number, part: number) => sum + part, 0);
  const names = Object.keys(parts) as (keyof Bill)[];
  return [
    row(['US dollars a year', ...loads.map((load) => `${grouped(load)} cases`)]),
    row(['---', ...loads.map(() => '---:')]),
    ...names.map((name) => row([parts[name], ...bills.map((bill) => grouped(bill[name]))])),
    row(['**together**', ...bills.map((bill) => `**${grouped(total(bill))}**`)]),
    row(['a case', ...bills.map((bill, index) => `$${(total(bill) / (loads[index] ?? 1)).toFixed(4)}`)]),
    '',
    row(['measured or assumed', 'value']),
    row(['---', '---:']),
    ...Object.values(assumptions).map(({ value, says }) => row([says, count(value)])),
    '',
    row([`list price, ${pricesOf}`, 'per', 'US dollars']),
    row(['---', '---', '---:']),
    ...Object.values(prices).map(({ what, per, usd }) => row([what, per, String(usd)])),
  ].join('\n');
};

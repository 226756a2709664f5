import { readFileSync } from 'node:fs';
import { Annotations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import {
  missingYears,
  withoutHolidays,
  yearsNamedIn,
  yearsWantedAt,
} from '../../shared/domain/kernel/holiday-years.ts';
import { dataFile } from '../constructs/data-file.ts';
import { holidayFiles } from '../constructs/holiday-files.ts';

/** Warns, on every synth and deployment, of each year that will be needed and whose holidays are not known. */
export const warnOfMissingHolidays = (scope: Construct, now: number): void => {
  const wanted = [...yearsNamedIn(readFileSync(dataFile(scope, 'policy'), 'utf8')), ...yearsWantedAt(now)];
  for (const year of missingYears(calendarOf(holidayFiles(scope)), wanted))
    Annotations.of(scope).addWarningV2(`supervision-ledger:holidays-${year}`, withoutHolidays(year));
};

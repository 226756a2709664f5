import * as z from 'zod';
import { periodCode } from '../values.ts';
import { ofDocument } from './common.ts';

/**
 * `ten-day-statistics-issued` 旬统计印发: the statistics of a ten-day period were issued.
 *
 * @example
 * {
 *   "period": "2015-07-1",
 *   "key": "ten-day/2015-07-1.json",
 *   "sha256": "74b2985eaa8ae69b253e3a7cd34abe2663d52f97358070f6adfce51da72ded85",
 *   "documents": [
 *     { "key": "ten-day/2015-07-1.html", "sha256": "d53e243e41ab096148940d14c49ff01a7d5c49e8b307d147ad82fbdcc1ba6a60" },
 *     { "key": "ten-day/2015-07-1.xlsx", "sha256": "ae2879c1cd44e402ead0ad5166eec5b6cd478485944e299bd61e9fc89b0920c3" }
 *   ],
 *   "root": "f698e4206eec0a07709014b203f27432fab69ff8eb85c42bc439de5f451ff3ae",
 *   "closing": 66,
 *   "filed": 38,
 *   "closed": 18,
 *   "overdueOpen": 8
 * }
 */
export const tenDayStatisticsIssued = z.strictObject({
  period: periodCode.describe('The ten-day period 旬.'),
  ...ofDocument,
});

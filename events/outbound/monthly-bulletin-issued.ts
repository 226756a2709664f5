import * as z from 'zod';
import { monthCode } from '../values.ts';
import { ofDocument } from './common.ts';

/**
 * `monthly-bulletin-issued` 月通报印发: the bulletin of a month was issued.
 *
 * @example
 * {
 *   "month": "2015-07",
 *   "key": "bulletins/2015-07.json",
 *   "sha256": "f96885b8388e2bb270c5bdf2f57c03bb6bf568fc10e098bd78345fd6ba45557e",
 *   "documents": [
 *     { "key": "bulletins/2015-07.html", "sha256": "a9b0f1b6550644fc84b0db28c60875e24e66d64e308de80fa6fde973b6cd2334" },
 *     { "key": "bulletins/2015-07.docx", "sha256": "731aa7c6a263a7f93767d8062b30138c2ad7dcb6200540d13f5fb44d0d9afa12" }
 *   ],
 *   "root": "083ac2ff6dfc66acfbf053c22994242110eaa2d9b1e3cbba50da87d8c4b40e15",
 *   "closing": 74,
 *   "filed": 115,
 *   "closed": 83,
 *   "overdueOpen": 11
 * }
 */
export const monthlyBulletinIssued = z.strictObject({
  month: monthCode.describe('The month.'),
  ...ofDocument,
});

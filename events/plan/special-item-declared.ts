import * as z from 'zod';
import { areas } from '../codes.ts';
import { date, identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `special-item-declared` 专项整治立项: an authority declared an item of special rectification: at most two, `special-item:UNIT:1` and `:2`.
 *
 * @example
 * {
 *   "eventId": "construction-0109",
 *   "caseId": "special-item:420100-construction:1",
 *   "occurredAt": "2015-06-25T10:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "unit": "420100-construction",
 *   "area": "zipper-roads",
 *   "title": "“拉链马路”专项整治",
 *   "leadLeader": "副局长（分管市政）",
 *   "responsible": "420100-construction",
 *   "measures": "统筹管线年度计划，同一路段五年内不得重复开挖，开挖前公示",
 *   "startsOn": "2015-06-25",
 *   "endsOn": "2015-10-31"
 * }
 */
export const specialItemDeclared = z
  .strictObject({
    ...ofDuty,
    unit: identifier.describe('The authority.'),
    area: z.enum(areas).describe('Area of rectification.'),
    title: text(200).describe('What is rectified.'),
    leadLeader: text(200).describe('Office of the one lead leader, never a name.'),
    responsible: identifier.describe('The one responsible unit, or division.'),
    measures: text(2000).describe('The one set of measures.'),
    startsOn: date.describe('When it begins.'),
    endsOn: date.describe('When it has to be done.'),
  })
  .refine(({ startsOn, endsOn }) => startsOn < endsOn, {
    path: ['endsOn'],
    message: 'must be after startsOn',
  });

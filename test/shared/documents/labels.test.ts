import { expect, test } from 'vitest';
import { areas, channels, kinds, levels, methods, severities, visitResults } from '../../../events/codes.ts';
import {
  areaLabels,
  channelLabels,
  kindLabels,
  levelLabels,
  methodLabels,
  severityLabels,
  visitResultLabels,
} from '../../../shared/documents/labels.ts';

test.each([
  ['channel', channels, channelLabels],
  ['method', methods, methodLabels],
  ['area', areas, areaLabels],
  ['kind', kinds, kindLabels],
  ['severity', severities, severityLabels],
  ['level', levels, levelLabels],
  ['visit result', visitResults, visitResultLabels],
])('every %s has one Chinese name of its own, in the order of the contract', (_, codes, labels) => {
  expect(Object.keys(labels)).toEqual([...codes]);
  expect(new Set(Object.values(labels)).size).toBe(codes.length);
  for (const label of Object.values(labels)) expect(label).toMatch(/\p{Script=Han}/u);
});

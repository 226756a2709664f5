import type { Posting } from '../posting.ts';
import { noticesAndInterviews } from './notices.ts';
import { type FindingsByRegion, rounds } from './rounds.ts';
import { specialItems } from './special-items.ts';

/** Phase 2, rectification. */
export const rectification = (seed: number, findings: FindingsByRegion): readonly Posting[] => [
  ...specialItems(seed),
  ...rounds(seed, findings),
  ...noticesAndInterviews(seed),
];

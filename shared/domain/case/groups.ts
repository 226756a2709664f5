import { type Channel, channelGroups } from '../../../events/codes.ts';
import type { CaseState, Group } from './state.ts';

const groupOfChannel = new Map<Channel, Group>(
  (Object.keys(channelGroups) as (keyof typeof channelGroups)[]).flatMap((group) =>
    channelGroups[group].map((channel) => [channel, group] as const),
  ),
);

/** Which column of the table of limits a case follows (contract, section 3). */
export const groupOf = (state: Pick<CaseState, 'channel'>): Group =>
  (state.channel && groupOfChannel.get(state.channel)) ?? 'finding';

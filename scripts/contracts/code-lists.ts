import { inboundTypes } from '../../events/catalog.ts';
import * as known from '../../events/codes.ts';
import * as printed from '../../shared/documents/labels.ts';
import { rejectionLabels } from './labels.ts';

/** A list of codes as the index has it: the first column is the code, the second its Chinese name. */
export interface CodeList {
  /** Its heading, and the type of the fields that take it. */
  readonly name: string;
  /** Columns after the code and its name. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [code: string, label: string, ...rest: readonly string[]])[];
}

const list = <Code extends string>(
  name: string,
  codes: readonly Code[],
  labelOf: Readonly<Record<Code, string>>,
): CodeList => ({ name, columns: [], rows: codes.map((code) => [code, labelOf[code]] as const) });

/** The group decides which column of the limits a complaint follows; findings are a group of their own. */
const channelList: CodeList = {
  name: 'channel',
  columns: ['group of limits'],
  rows: Object.entries(known.channelGroups).flatMap(([group, channels]) =>
    channels.map((channel) => [channel, printed.channelLabels[channel], group] as const),
  ),
};

const rejectionList: CodeList = {
  name: 'rejection-code',
  columns: ['why'],
  rows: known.rejectionCodes.map((code) => [code, ...rejectionLabels[code]] as const),
};

/** All lists of codes, in the order of the index. */
export const codeLists: readonly CodeList[] = [
  channelList,
  list('method', known.methods, printed.methodLabels),
  list('area', known.areas, printed.areaLabels),
  list('severity', known.severities, printed.severityLabels),
  list('kind', known.kinds, printed.kindLabels),
  list('status', known.statuses, printed.statusLabels),
  list('step', known.steps, printed.stepLabels),
  list('level', known.levels, printed.levelLabels),
  list('ground', known.declineGrounds, printed.groundLabels),
  list('conclusion', known.conclusions, printed.conclusionLabels),
  list('outcome', known.outcomes, printed.outcomeLabels),
  list('visit-result', known.visitResults, printed.visitResultLabels),
  rejectionList,
];

/** Where the index has a list, and what a field is called that takes all of it. */
interface Place {
  readonly name: string;
  readonly anchor: string;
}

const places = new Map<string, Place>([
  ...codeLists.map(({ name, rows }): [string, Place] => [
    rows.map(([code]) => code).join(),
    { name, anchor: name },
  ]),
  [inboundTypes.join(), { name: 'inbound type', anchor: 'inbound' }],
]);

/** The list that a field takes in full; undefined for one that takes some of it, or codes of its own. */
export const listOf = (codes: readonly string[]): Place | undefined => places.get(codes.join());

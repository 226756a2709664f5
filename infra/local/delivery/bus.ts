import { randomUUID } from 'node:crypto';
import { NestingError, parseJson } from '../input/bounded-json.ts';
import type { Matches } from './pattern.ts';

/** An entry as PutEvents takes it. */
export interface PutEntry {
  readonly Source?: string | undefined;
  readonly DetailType?: string | undefined;
  readonly Detail?: string | undefined;
  /** Epoch milliseconds, or a Date. */
  readonly Time?: number | Date | undefined;
  readonly Resources?: readonly string[] | undefined;
  readonly EventBusName?: string | undefined;
  /** A simulated run posts each entry at an instant of its own. */
  readonly at?: number;
}

export interface PutAnswer {
  readonly EventId?: string;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
}

/** Who puts an entry on the bus: a function of the template, or anybody else. */
export type Caller = 'function' | 'outside';

/** Accounts of an event, by who put it: only functions are of the account in which the template stands. */
const accounts: Readonly<Record<Caller, string>> = { function: '000000000000', outside: '111111111111' };

/** True for an event that a function of the template put on the bus. */
export const isOfFunction = ({ account }: { readonly account?: unknown }): boolean =>
  account === accounts.function;

/** An event that the bus took, as listeners are told. */
export interface TakenEvent {
  readonly caller: Caller;
  readonly source: string;
  readonly type: string;
  readonly detail: string;
  readonly time: number;
}

/** A rule of the bus: what it wants, and where it puts it. */
export interface Rule {
  readonly matches: Matches;
  readonly deliver: (id: string, body: string, sentAt: number) => void;
}

export interface BusOptions {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly now: () => number;
  readonly onPut: (event: TakenEvent) => void;
}

/** EventBridge takes entries of up to a mebibyte. */
const mostBytes = 1_048_576;

const longestSource = 256;

/** Characters are code points: a rare Chinese one counts once. */
const lengthOf = (text: string): number => (text.length <= longestSource ? text.length : [...text].length);

const hasHalfCharacter = (text: string): boolean => /\p{Surrogate}/u.test(text);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A bus: checks each entry as EventBridge does, and gives it to every rule that wants it. */
export const busOf = ({ name, rules, now, onPut }: BusOptions) => {
  const refuse = (ErrorCode: string, ErrorMessage: string): PutAnswer => ({ ErrorCode, ErrorMessage });
  const put = (entry: PutEntry, caller: Caller): PutAnswer => {
    const {
      Source: source,
      DetailType: type,
      Detail: detail,
      Resources: resources = [],
      EventBusName: bus,
    } = entry;
    if (!source)
      return refuse(
        'InvalidArgument',
        'Parameter Source is not valid. Reason: Source is a required argument.',
      );
    if (lengthOf(source) > longestSource || hasHalfCharacter(source)) {
      return refuse(
        'InvalidArgument',
        `Parameter Source is not valid. Reason: it must have at most ${longestSource} characters, each of them whole.`,
      );
    }
    if (!type) {
      return refuse(
        'InvalidArgument',
        'Parameter DetailType is not valid. Reason: DetailType is a required argument.',
      );
    }
    if (!detail)
      return refuse(
        'InvalidArgument',
        'Parameter Detail is not valid. Reason: Detail is a required argument.',
      );
    if (bus !== undefined && bus !== name && !bus.endsWith(`event-bus/${name}`)) {
      return refuse(
        'InvalidArgument',
        `Parameter EventBusName is not valid. Reason: the bus here is ${name}.`,
      );
    }
    if (Buffer.byteLength(detail) > mostBytes)
      return refuse('InvalidArgument', 'Detail is larger than a mebibyte.');
    let parsed: unknown;
    try {
      parsed = parseJson(detail);
    } catch (error) {
      const why = error instanceof NestingError ? `it ${error.message}` : 'it is no JSON';
      return refuse('MalformedDetail', `Detail is malformed: ${why}.`);
    }
    if (!isObject(parsed)) return refuse('MalformedDetail', 'Detail is malformed: it is no JSON object.');
    const sentAt = entry.at ?? now();
    const time = entry.Time === undefined ? sentAt : Number(entry.Time);
    const id = randomUUID();
    const event = {
      version: '0',
      id,
      'detail-type': type,
      source,
      account: accounts[caller],
      time: new Date(time).toISOString(),
      region: 'local',
      resources,
      detail: parsed,
    };
    const wanting = rules.filter((rule) => rule.matches(event));
    if (wanting.length > 0) {
      const body = JSON.stringify(event);
      for (const rule of wanting) rule.deliver(id, body, sentAt);
    }
    onPut({ caller, source, type, detail, time });
    return { EventId: id };
  };
  return { put };
};

import type { RejectionCode } from '../../events/codes.ts';
import { shanghaiText } from '../../shared/domain/kernel/day.ts';

/** Where the contract has a posted entry end. */
export type Disposition = 'recorded' | 'duplicate' | 'held' | 'parked' | `rejected:${RejectionCode}`;

/** An entry to be posted, before it becomes a line of the file. */
export interface Posting {
  readonly source: string;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Instant of posting. */
  readonly time: number;
  /** `Time` left out: the entry is taken as posted when it occurred. */
  readonly timeless?: boolean;
  /** `Time` as another source would write the same instant. */
  readonly timeText?: string;
  /** `Detail` as a JSON string, as unmodified SDKs post it. */
  readonly asText?: boolean;
  /** Further top-level keys; the contract ignores them. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly disposition: Disposition;
}

/** A line of the file with the instant by which it is sorted. */
export interface Line {
  readonly text: string;
  readonly time: number;
  readonly disposition: Disposition;
}

/** Some sources post through SDKs that want a string; which ones is a habit of the source. */
const postsText = (source: string): boolean =>
  source.startsWith('hotline.12345') || source.startsWith('petition') || source.endsWith('-planning');

/** The entry as a line of NDJSON. */
export const lineOf = (posting: Posting): Line => {
  const { source, type, detail, time, disposition } = posting;
  const asText = posting.asText ?? postsText(source);
  const entry = {
    Source: source,
    DetailType: type,
    ...(!posting.timeless && { Time: posting.timeText ?? shanghaiText(time) }),
    ...posting.extra,
    Detail: asText ? JSON.stringify(detail) : detail,
  };
  return { text: JSON.stringify(entry), time, disposition };
};

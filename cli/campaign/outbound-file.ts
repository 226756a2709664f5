import { shanghaiText } from '../../shared/domain/kernel/day.ts';
import { lineFile } from './outputs.ts';

interface Told {
  readonly time: number;
  readonly type: string;
  readonly detail: string;
}

/**
 * `outbound.ndjson`: what the system told on the bus, in an order that does not depend on which of
 * several cases under way together was quicker.
 */
export const outboundFile = (path: string) => {
  const file = lineFile(path);
  let pending: Told[] = [];
  const keyOf = ({ type, detail }: Told) => `${type}\n${detail}`;
  const flush = async () => {
    const sorted = pending.sort((a, b) => a.time - b.time || (keyOf(a) < keyOf(b) ? -1 : 1));
    pending = [];
    for (const { time, type, detail } of sorted) {
      await file.write({ Time: shanghaiText(time), DetailType: type, Detail: JSON.parse(detail) as unknown });
    }
  };
  return {
    add: (told: Told): void => {
      pending.push(told);
    },
    flush,
    close: async (): Promise<void> => {
      await flush();
      await file.close();
    },
  };
};

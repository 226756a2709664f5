import { accountabilityForms, chainLinks } from '../../../events/plan-codes.ts';
import { dateOf, dayOf, dayOfDate, endOf, startOf } from '../../../shared/domain/kernel/day.ts';
import type { Posting } from '../posting.ts';
import type { CasesKnown } from './cases.ts';
import { post, randomFor } from './posting.ts';

const last = endOf(dayOfDate('2015-12-30'));
const authority = '驻厅纪检组';

/** Chains of accountability 责任倒查: most links decided and published; one case's last link stays owed. */
export const chains = (seed: number, { grave }: CasesKnown): readonly Posting[] =>
  grave.flatMap(({ opened, concludedAt }, index) =>
    chainLinks.flatMap((link, at) => {
      const random = randomFor(seed, 9_000 + index * 10 + at);
      if (index % 5 === 2 && link === 'contact-point-leader') return [];
      const id = `accountability:${opened.caseId}:${link}`;
      const decidedAt =
        startOf(dayOf(concludedAt) + random.int(6, 20)) + random.int(9 * 60, 16 * 60) * 60_000;
      if (decidedAt > last) return [];
      if (link !== 'responsible-person' && index % 2 === 0) {
        return [
          post('accountability-exempted', id, decidedAt, {
            reason: '已及时部署并督促整改，履行了监管和领导责任',
            authority: `${authority} 鄂建纪〔2015〕${20 + index}号`,
          }),
        ];
      }
      const imposed = post('accountability-imposed', id, decidedAt, {
        form: accountabilityForms[(index + at) % 4] ?? 'reminder-talk',
        decidedOn: dateOf(dayOf(decidedAt)),
        authority: `${authority} 鄂建纪〔2015〕${20 + index}号`,
      });
      const publishedAt = decidedAt + 5 * 86_400_000;
      if (publishedAt > last) return [imposed];
      const scope = at === 0 ? 'public' : at === 1 ? 'system' : 'internal';
      return [
        imposed,
        post('result-published', id, publishedAt, { scope, publishedIn: `鄂建督〔2015〕${30 + index}号` }),
      ];
    }),
  );

import { expect, test } from 'vitest';
import { caseTypes, isCaseType } from '../../events/catalog.ts';
import { rejectionCodes } from '../../events/codes.ts';
import { rejectionsOf } from '../../scripts/contracts/posting.ts';
import { makeCampaign } from '../../scripts/sample-campaign/campaign.ts';
import { defaults } from '../../scripts/sample-campaign/defaults.ts';

/** Type and code of each rejection that the sample campaign is to bring about. */
const expected = new Set(
  makeCampaign(defaults).flatMap(({ text, disposition }) => {
    if (!disposition.startsWith('rejected:')) return [];
    const { DetailType } = JSON.parse(text) as { DetailType: string };
    return [`${DetailType} ${disposition.slice('rejected:'.length)}`];
  }),
);

test('every rejection of the sample campaign stands on the page of its type', () => {
  const unlisted = [...expected].filter((pair) => {
    const [type = '', code = ''] = pair.split(' ');
    return isCaseType(type) && !rejectionsOf(type).some((each) => each === code);
  });
  expect(expected.size).toBeGreaterThan(30);
  expect(unlisted).toStrictEqual([]);
});

test('every code stands on some page, but the one of types that have no page', () => {
  const listed = new Set(caseTypes.flatMap(rejectionsOf));
  expect(rejectionCodes.filter((code) => !listed.has(code))).toStrictEqual(['unknown-detail-type']);
});

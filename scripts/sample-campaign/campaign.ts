import { hour, minute } from '../../shared/domain/kernel/day.ts';
import { endOfPosting, openings } from './inflow.ts';
import { Life } from './life.ts';
import { planLines } from './plan/plan.ts';
import { type Line, lineOf, type Posting } from './posting.ts';
import { type Random, randomOf } from './random.ts';
import { chapters } from './scenarios/chapters.ts';
import { malformed } from './scenarios/forms.ts';
import { caseIdOf, play } from './scenarios/scenario.ts';

export interface CampaignOptions {
  readonly seed: number;
  /** About how many cases there are, the scripted ones included. */
  readonly cases: number;
  /** With the duties of the plan beside the cases. */
  readonly plan?: boolean;
}

/** Steps of a unit that may overtake the one before them without being refused. */
const overtaken: Readonly<Record<string, string>> = {
  'case-accepted': 'investigation-concluded',
  'investigation-concluded': 'case-completed',
  'case-completed': 'return-visit-made',
};

/** Now and then a step is posted after the next one, which waits for it. */
const disordered = (random: Random, postings: readonly Posting[]): readonly Posting[] => {
  const result = [...postings];
  for (let index = 0; index + 1 < result.length; index += 1) {
    const [step, next, after] = [result[index], result[index + 1], result[index + 2]];
    if (!step || !next || overtaken[step.type] !== next.type || !random.chance(0.012)) continue;
    const time = next.time + random.int(10, 50 * 60) * minute;
    if (after && time >= after.time) continue;
    result[index] = { ...step, time };
    // The one that overtook is not overtaken itself.
    index += 1;
  }
  return result;
};

/** Sources that get no answer in time post again what they posted. */
const repeated = (random: Random, postings: readonly Posting[]): readonly Posting[] =>
  postings.flatMap((posting) => {
    if (!random.chance(0.078)) return [];
    const lag = random.chance(0.7) ? random.int(1, 90) * minute : random.int(4, 60) * hour;
    return [{ ...posting, time: posting.time + lag, disposition: 'duplicate' as const }];
  });

/** What becomes of a step whose predecessor the end of the campaign cut off. */
const cutOff = (postings: readonly Posting[]): readonly Posting[] => {
  const firstLost = postings.findIndex(({ time }) => time > endOfPosting);
  const kept = firstLost < 0 ? postings : postings.slice(0, firstLost);
  return kept.filter(({ time }) => time <= endOfPosting);
};

/** Cases that come and go by chance, numbered in order of filing. */
const byChance = ({ seed, cases }: CampaignOptions, scripted: number): readonly Line[] => {
  const earlier = new Map<string, string>();
  return openings(seed, Math.max(0, cases - scripted)).flatMap((opening, index) => {
    const random = randomOf(seed, 100_000 + index);
    const caseId = caseIdOf(index + 1);
    const { region } = opening.profile;
    const script = new Life(random, caseId, opening).live(earlier.get(region));
    if (opening.profile.channel) earlier.set(region, caseId);
    const postings = cutOff(disordered(random, script.postings));
    return [...postings, ...cutOff(repeated(random, postings))].map((posting) => {
      const line = lineOf(posting);
      // Files are put together from many sources: some lines do not stand where their time would have them.
      return random.chance(0.015) ? { ...line, place: line.time + random.int(-48, 48) * hour } : line;
    });
  });
};

type PlacedLine = Line & { readonly place?: number };

/** All lines of the sample campaign, in the order of the file. */
export const makeCampaign = (options: CampaignOptions): readonly Line[] => {
  const scripted = chapters.flatMap((chapter) => play(chapter));
  const cases = new Set(scripted.flatMap(({ caseIds }) => caseIds));
  const ofCases: PlacedLine[] = [
    ...scripted.flatMap(({ postings }) => postings.map(lineOf)),
    ...byChance(options, cases.size),
    ...malformed,
  ];
  const lines: PlacedLine[] = [...ofCases, ...(options.plan ? planLines(options.seed, ofCases) : [])];
  // The sort is stable: lines of one instant stay as they were written.
  return lines.sort((a, b) => (a.place ?? a.time) - (b.place ?? b.time));
};

/** The table of scenarios as README.md shows it. */
export const scenarioTable = (): string =>
  chapters
    .map((chapter) => {
      const rows = play(chapter).map(({ scenario, caseIds }) => {
        const [first, last] = [caseIds[0] ?? '', caseIds.at(-1) ?? ''];
        const ids = first === last ? first : `${first} … ${last.slice(-6)}`;
        return `| ${scenario.title} | ${ids} | ${scenario.disposition} |`;
      });
      return `### ${chapter.title}\n\n| scenario | cases | expected |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
    })
    .join('\n');

import { areas } from '../../../events/codes.ts';
import type { Profile } from '../case-script.ts';
import { CaseScript } from '../case-script.ts';
import { cities } from '../places.ts';
import type { Posting } from '../posting.ts';
import type { When } from '../when.ts';

/** Begins the next case of a scenario; what is not given is chosen by its number. */
export type Begin = (about?: Partial<Profile>) => CaseScript;

/** A dedicated case or two that meet one edge of the contract, whatever the seed. */
export interface Scenario {
  readonly title: string;
  /** What the contract makes of it, for the table of README.md. */
  readonly disposition: string;
  play(begin: Begin): void;
}

/** Scenarios of one theme; its cases are numbered from `900000 + 100 × number + 1`. */
export interface Chapter {
  readonly number: number;
  readonly title: string;
  readonly scenarios: readonly Scenario[];
}

export interface Played {
  readonly scenario: Scenario;
  readonly caseIds: readonly string[];
  readonly postings: readonly Posting[];
}

export const caseIdOf = (number: number): string => `HB-2015-${String(number).padStart(6, '0')}`;

/** Plays all scenarios of a chapter, in order. */
export const play = (chapter: Chapter): readonly Played[] => {
  let count = 0;
  return chapter.scenarios.map((scenario) => {
    const scripts: CaseScript[] = [];
    scenario.play((about = {}) => {
      count += 1;
      const number = 900_000 + 100 * chapter.number + count;
      const script = new CaseScript({
        caseId: caseIdOf(number),
        region: cities[(number * 5) % cities.length]?.code ?? '420100',
        area: areas[(number * 3) % areas.length] ?? 'other',
        ...(about.method === undefined && { channel: 'hotline-12319' }),
        variant: number,
        ...about,
      });
      scripts.push(script);
      return script;
    });
    return {
      scenario,
      caseIds: scripts.map(({ profile }) => profile.caseId),
      postings: scripts.flatMap(({ postings }) => postings),
    };
  });
};

/** The plain way from acceptance to a satisfied visit. */
export const handle = (
  script: CaseScript,
  ...steps: readonly [accepted: When, concluded: When, completed: When, visited: When]
) => {
  script.accepted(steps[0]);
  finish(script, steps[1], steps[2], steps[3]);
};

/** The plain way of a case already accepted. */
export const finish = (script: CaseScript, concluded: When, completed: When, visited: When) => {
  script.concluded(concluded);
  script.completed(completed);
  script.visited(visited);
};

import type { Area, Channel, Method, Severity } from '../../events/codes.ts';
import { minute, shanghaiText } from '../../shared/domain/kernel/day.ts';
import { openerOf } from './openers.ts';
import { cityOf, office, unitFor } from './places.ts';
import type { Disposition, Posting } from './posting.ts';
import { areaTexts } from './texts.ts';
import { at, type When } from './when.ts';
import { phrase, type Wording } from './wording.ts';

/** What a case is about. */
export interface Profile {
  readonly caseId: string;
  readonly region: string;
  readonly area: Area;
  readonly unit?: string;
  /** A complaint has a channel, a finding a method. */
  readonly channel?: Channel;
  readonly method?: Method;
  readonly severity?: Severity;
  /** Chooses among texts. */
  readonly variant: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** How a step is posted, where it is not as usual. */
export interface Manner {
  /** When it is posted; usually some minutes after it occurred. */
  readonly posted?: When;
  readonly disposition?: Disposition;
  /** The unit that posts it. */
  readonly by?: string;
  readonly officer?: string | undefined;
  readonly source?: string;
  readonly eventId?: string;
  readonly occurredAt?: string;
  readonly timeless?: boolean;
  readonly timeText?: string;
  readonly asText?: boolean;
  readonly extra?: Fields;
}

const usualLag = 6 * minute;

/** Writes the entries of one case, step by step. */
export class CaseScript {
  readonly postings: Posting[] = [];
  /** The unit that takes the steps from now on. */
  unit: string;
  readonly profile: Profile;
  #events = 0;

  constructor(profile: Profile) {
    this.profile = profile;
    this.unit = profile.unit ?? unitFor(profile.area, profile.region);
  }

  /** Any entry of this case, as its detail type and fields are given. */
  post(type: string, when: When, fields: Fields, manner: Manner): Posting {
    this.#events += 1;
    const {
      posted,
      disposition = 'recorded',
      by = office,
      officer,
      source = 'supervision.province',
      eventId,
      occurredAt,
    } = manner;
    const { timeless, timeText, asText, extra } = manner;
    const instant = at(when);
    const posting: Posting = {
      source,
      type,
      detail: {
        eventId: eventId ?? `e${this.#events}`,
        caseId: this.profile.caseId,
        occurredAt: occurredAt ?? shanghaiText(instant),
        by: { unit: by, ...(officer !== undefined && { officer }) },
        ...fields,
      },
      time: timeless ? instant : posted === undefined ? instant + usualLag : at(posted),
      ...(timeless !== undefined && { timeless }),
      ...(timeText !== undefined && { timeText }),
      ...(asText !== undefined && { asText }),
      ...(extra !== undefined && { extra }),
      disposition,
    };
    this.postings.push(posting);
    return posting;
  }

  /** The complaint or finding that opens the case; `fields` may take the unit away by `null`. */
  filed(when: When, fields: Fields = {}, manner: Manner = {}): Posting {
    const { area, region, channel, method, severity, variant } = this.profile;
    const texts = areaTexts[area];
    const [category, complaint] = texts.complaints[variant % texts.complaints.length] ?? ['other', ''];
    const summary = method ? texts.findings[variant % texts.findings.length] : complaint;
    const all: Record<string, unknown> = {
      ...(method ? { method } : { channel }),
      area,
      ...(channel && { category }),
      region,
      ...(method ? { inspectedUnit: this.unit } : { responsibleUnit: this.unit }),
      summary: `${cityOf(region).name}：${summary}`,
      ...(severity && { severity }),
      ...fields,
    };
    for (const key of Object.keys(all)) if (all[key] === undefined) delete all[key];
    return this.post(method ? 'finding-recorded' : 'complaint-filed', when, all, {
      ...openerOf(this.profile),
      ...manner,
    });
  }

  assigned(when: When, unit: string = this.unit, manner: Manner = {}): Posting {
    const posting = this.post('case-assigned', when, { unit, reason: this.#say('assigned') }, manner);
    if (posting.disposition === 'recorded') this.unit = unit;
    return posting;
  }

  returned(when: When, manner: Manner = {}): Posting {
    return this.#byUnit('case-returned', when, { reason: this.#say('returned') }, manner);
  }

  accepted(when: When, manner: Manner = {}): Posting {
    return this.#byUnit('case-accepted', when, {}, manner);
  }

  declined(when: When, grounds: string, notifiedOn: string, manner: Manner = {}): Posting {
    return this.#byUnit('case-declined', when, { grounds, notifiedOn }, manner);
  }

  concluded(when: When, conclusion: Wording = 'substantiated', manner: Manner = {}): Posting {
    return this.#byUnit(
      'investigation-concluded',
      when,
      { conclusion, summary: this.#say(conclusion) },
      manner,
    );
  }

  completed(when: When, outcome: Wording = 'resolved', manner: Manner = {}): Posting {
    return this.#byUnit('case-completed', when, { outcome, summary: this.#say(outcome) }, manner);
  }

  extended(when: When, until: string, manner: Manner = {}): Posting {
    return this.post('extension-granted', when, { until, reason: this.#say('extended') }, manner);
  }

  visited(when: When, result: Wording = 'satisfied', manner: Manner = {}): Posting {
    // Hotlines visit by phone those who called them; other visits are the office's.
    const source = manner.by?.endsWith('-hotline') ? openerOf(this.profile).source : 'supervision.province';
    return this.post(
      'return-visit-made',
      when,
      { result, comment: this.#say(result) },
      { source, ...manner },
    );
  }

  withdrawn(when: When, manner: Manner = {}): Posting {
    return this.post(
      'case-withdrawn',
      when,
      { reason: this.#say('withdrawn') },
      { ...openerOf(this.profile), ...manner },
    );
  }

  merged(when: When, into: string, manner: Manner = {}): Posting {
    return this.post('case-merged', when, { into }, manner);
  }

  reopened(when: When, manner: Manner = {}): Posting {
    return this.post('case-reopened', when, { reason: this.#say('reopened') }, manner);
  }

  /** The same entry once more, posted later. */
  again(posting: Posting, posted: When, changes: Partial<Posting> = {}): Posting {
    const { timeless: _, timeText: __, ...rest } = posting;
    const copy: Posting = { ...rest, time: at(posted), disposition: 'duplicate', ...changes };
    this.postings.push(copy);
    return copy;
  }

  #byUnit(type: string, when: When, fields: Fields, manner: Manner): Posting {
    const by = manner.by ?? this.unit;
    return this.post(type, when, fields, {
      source: by === office ? 'supervision.province' : `unit.${by}`,
      by,
      ...manner,
    });
  }

  #say(key: Wording): string {
    return phrase(key, this.profile.variant + this.#events);
  }
}

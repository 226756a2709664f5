import type { ChainLink, DutyKind } from '../../../events/plan-codes.ts';
import type { Plan } from '../../../events/policy/plan.ts';

/**
 * Ids that this system gives to the duties which it opens itself. Each begins with a code and a colon; what follows
 * is the body or the case that it is about.
 */
const replies = 'reply';
const accountability = 'accountability';

/** The reply that whoever assigned a case is owed. */
export const replyIdOf = (caseId: string): string => `${replies}:${caseId}`;

/** A link of the chain of accountability of a case. */
export const accountabilityIdOf = (caseId: string, link: ChainLink): string =>
  `${accountability}:${caseId}:${link}`;

/** What an obligation of the plan lays on a body; `part` where it asks for several of a kind. */
export const obligationIdOf = (code: string, body: string, part?: number): string =>
  part === undefined ? `${code}:${body}` : `${code}:${body}:${part}`;

/** The kind of duty for which this system itself gives ids of this form; undefined where anybody may choose it. */
export const kindGivenTo = ({ obligations }: Plan, id: string): DutyKind | undefined => {
  const colon = id.indexOf(':');
  if (colon < 0) return undefined;
  const code = id.slice(0, colon);
  if (code === replies) return 'reply';
  if (code === accountability) return 'accountability';
  return obligations.find((each) => each.code === code)?.kind;
};

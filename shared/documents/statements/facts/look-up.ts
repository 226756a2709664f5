import type { Facts, Listed, Matter, NamedCase } from './facts.ts';

const none: Listed<NamedCase> = { count: 0, items: [] };

/** The cases named for a matter in a scope. */
export const casesOf = ({ matters }: Facts, matter: Matter, scope: string): Listed<NamedCase> =>
  matters[matter][scope] ?? none;

/** The codes of a breakdown in which any case is named for a matter, those with most first. */
export const codesWith = ({ matters }: Facts, matter: Matter, breakdown: string): readonly string[] =>
  Object.entries(matters[matter])
    .filter(([scope, { count }]) => scope.startsWith(`${breakdown}/`) && count > 0)
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([scope]) => scope.slice(breakdown.length + 1));

import fc from 'fast-check';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-'];

/** Names that every object has: identifiers like any other, and a trap for whoever keeps them in a plain object. */
const members = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'] as const;

/** Ids of the form that the system gives to duties which it opens itself. */
const ofDuties = fc
  .tuple(
    fc.constantFrom('reply', 'accountability', 'leading-group', 'work-plan', 'provincial-report', 'circular'),
    fc.constantFrom('WH-7', '420100-water', '420000-supervision-office'),
    fc.constantFrom('', ':1', ':division'),
  )
  .map(([code, about, part]) => `${code}:${about}${part}`);

/** Every identifier of the contract is as likely as those that are a trap somewhere. */
export const identifiers = fc.oneof(
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 128 }),
  fc.constantFrom(...alphabet).map((character) => character.repeat(128)),
  fc.constantFrom(...members),
  ofDuties,
);

/** Texts that are no identifier, each by a hair. */
export const notIdentifiers = fc.oneof(
  fc.constantFrom('', ' ', 'a b', 'a/b', 'duty/a', 'a\n', 'a\0', '水务', 'ａ', '\u{1F600}', 'é'),
  fc.constantFrom(...alphabet).map((character) => character.repeat(129)),
);

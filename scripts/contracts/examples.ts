import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the doc comment of a schema says of it. */
export interface Doc {
  /** The type as code names it, `case-accepted`. */
  readonly name: string;
  /** The field's own term for it, 受理. */
  readonly term: string;
  /** What it means, a paragraph each. */
  readonly meaning: readonly string[];
  /** The payload after `@example`: a fixture of the tests and the example of the pages. */
  readonly example: unknown;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A doc comment that stands directly before an exported constant; no comment begins inside another. */
const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+)\b/g;
const heading = /^`([a-z-]+)` (\p{Script=Han}[\p{Script=Han}、]*): ([\s\S]+)$/u;

/** The comment's text without the stars before its lines. */
const textOf = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .trim();

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const readDoc = (comment: string, where: string): Doc => {
  const [before = '', payload, ...more] = textOf(comment).split(/^@example$/m);
  if (payload === undefined || more.length > 0) throw new Error(`${where}: wants exactly one @example`);
  const [first = '', ...rest] = before
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '));
  const [, name, term, sentence] = heading.exec(first) ?? [];
  if (name === undefined || term === undefined || sentence === undefined)
    throw new Error(`${where}: begins not like "\`case-accepted\` 受理: the unit accepted the case."`);
  let example: unknown;
  try {
    example = JSON.parse(payload) as unknown;
  } catch (error) {
    throw new Error(`${where}: its @example is no JSON: ${(error as Error).message}`);
  }
  return { name, term, meaning: [capitalised(sentence), ...rest], example };
};

/**
 * Reads the doc comment of a schema from its source: the compiler keeps none, and TypeScript 7 has no
 * interface to ask for it.
 *
 * @param file path from the project's root, `events/inbound/case-accepted.ts`
 * @param name the exported constant
 * @throws Error that names the constant when its comment is missing, has no heading or no example
 */
export const docOf = (file: string, name: string): Doc => {
  const source = readFileSync(`${root}/${file}`, 'utf8');
  for (const [, comment = '', constant] of source.matchAll(documented)) {
    if (constant === name) return readDoc(comment, `${file}: ${name}`);
  }
  throw new Error(`${file}: ${name} has no doc comment`);
};

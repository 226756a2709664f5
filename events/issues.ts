import type * as z from 'zod';

/** What is wrong with a detail: the field, as a path with dots, and what to do. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

const mostIssues = 20;

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );

const namesOf = (values: readonly unknown[]): string => values.map(String).join(', ');

/** What to do about an issue, in words for those who post: schema libraries speak to programmers. */
const adviceOn = (issue: z.core.$ZodIssue, found: unknown): string => {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    if (found === undefined) return 'is missing: add it';
    if (found === null) return 'must not be null: leave it out, or say it';
  }
  if (issue.code === 'invalid_type')
    return `must be a JSON ${issue.expected === 'int' ? 'whole number' : issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${namesOf(issue.values)}`;
  if (issue.code === 'too_big' && issue.origin === 'array') return `must have at most ${issue.maximum} items`;
  return issue.message;
};

/** The issues of a value that its schema refused, each at the field that it concerns; up to twenty. */
export const issuesOf = (error: z.ZodError, value: unknown): Issue[] =>
  error.issues
    .flatMap((issue): Issue[] => {
      const path = issue.path.map(String);
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          path: [...path, key].join('.'),
          message: 'is not known here: remove it',
        }));
      }
      return [{ path: path.join('.'), message: adviceOn(issue, valueAt(value, issue.path)) }];
    })
    .slice(0, mostIssues);

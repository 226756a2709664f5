import * as values from '../../events/values.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

interface Value {
  readonly name: string;
  readonly limits: string;
  readonly meaning: string;
  readonly schema: JsonSchema;
}

const value = (
  name: string,
  schema: Parameters<typeof jsonSchemaOf>[0],
  limits: string,
  meaning: string,
): Value => ({
  name,
  limits,
  meaning,
  schema: jsonSchemaOf(schema),
});

/** Values that have a form of their own, as the index explains them. */
export const namedValues: readonly Value[] = [
  value(
    'identifier',
    values.identifier,
    '1 to 128 characters of `A-Z a-z 0-9 . _ : -`',
    'Of an event, a case, a unit.',
  ),
  value(
    'instant',
    values.instant,
    'at most 35 characters',
    'ISO 8601 with an offset, seconds optional: `2015-07-02T09:12+08:00`. No impossible date is taken.',
  ),
  value(
    'date',
    values.date,
    '10 characters',
    'Day in Asia/Shanghai: `2015-07-31`. No impossible date is taken.',
  ),
  value('region code', values.regionCode, 'six digits', 'GB/T 2260.'),
  value('mail address', values.mailAddress, 'at most 254 characters', '`office@example.org`.'),
  value('digest', values.sha256, '64 hexadecimal digits', 'SHA-256, in either case.'),
  value(
    'own digest',
    values.digest,
    '64 lower-case hexadecimal digits',
    'SHA-256, as this system itself writes it.',
  ),
  value(
    'milliseconds',
    values.milliseconds,
    'an integer',
    'Instant in milliseconds since 1970-01-01T00:00Z.',
  ),
  value(
    'ten-day period',
    values.periodCode,
    '9 characters',
    '旬: `2015-07-1` (1st to 10th), `-2` (11th to 20th), `-3` (21st to the end).',
  ),
  value('month', values.monthCode, '7 characters', '`2015-07`.'),
];

const formOf = ({ type, pattern, format, minimum, maximum }: JsonSchema): string =>
  JSON.stringify([type, pattern, format, minimum, maximum]);

const byForm = new Map(namedValues.map((each) => [formOf(each.schema), each]));

/** The value that a field takes, if it has a name. */
export const namedValueOf = (schema: JsonSchema): Value | undefined => byForm.get(formOf(schema));

import { legible } from '../text/legible.ts';

/** The value with every text in it changed; itself where none is, so that nothing is copied in vain. */
const changed = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => changed(part, change));
    return parts.every((part, place) => part === value[place]) ? value : parts;
  }
  const before = Object.entries(value);
  const after = before.map(([name, part]) => [name, changed(part, change)] as const);
  return after.every(([, part], place) => part === before[place]?.[1]) ? value : Object.fromEntries(after);
};

/** Plain data with `change` done to every text in it, whatever field it stands in; names of fields stay. */
export const mapTexts = <T extends object>(data: T, change: (text: string) => string): T =>
  changed(data, change) as T;

/**
 * A document, or a part of one, of which its renderings can carry every text. Each rendering begins with it, so that a
 * field that is added to the model is covered, too.
 */
export const legibleTexts = <T extends object>(model: T): T =>
  mapTexts(model, (text) => legible(text, 'document'));

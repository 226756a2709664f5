import type { Block } from '../../model.ts';
import { numeral } from '../text/numerals.ts';

/** A titled part of a document; its place gives it its number. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parts?: readonly Section[];
}

const part = ({ title, blocks }: Section, index: number): readonly Block[] => [
  { kind: 'heading', level: 2, text: `（${numeral(index + 1)}）${title}` },
  ...blocks,
];

/** Sections as blocks, numbered 一、 and their parts （一）. */
export const numbered = (sections: readonly Section[]): readonly Block[] =>
  sections.flatMap(({ title, blocks, parts = [] }, index): readonly Block[] => [
    { kind: 'heading', level: 1, text: `${numeral(index + 1)}、${title}` },
    ...blocks,
    ...parts.flatMap(part),
  ]);

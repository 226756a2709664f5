import type { Html } from '../markup.ts';

/** A titled part of a page; the page numbers it. */
export interface Section {
  readonly title: string;
  readonly body: Html;
}

import { type DocumentModel, type FigureRef, figureKey } from '../../documents/model.ts';
import { anchors } from './anchors.ts';
import { type Html, html } from './markup.ts';

/** What a run of text or a cell points to. */
interface Pointing {
  readonly figure?: FigureRef;
  readonly caseId?: string;
}

/** Makes a link of what is shown, where the page has something to lead to. */
export type Link = (shown: Html, to: Pointing) => Html;

/** The links of a page: to what is behind its figures, and to the timelines that the model has. */
export const linksOf = (model: DocumentModel): Link => {
  const cases = new Set(model.cases.map(({ caseId }) => caseId));
  const target = ({ figure, caseId }: Pointing): string | undefined => {
    if (figure !== undefined && Object.hasOwn(model.behind, figureKey(figure))) {
      return anchors.figure(figureKey(figure));
    }
    return caseId !== undefined && cases.has(caseId) ? anchors.case(caseId) : undefined;
  };
  return (shown, to) => {
    const id = target(to);
    return id === undefined ? shown : html`<a href="#${id}">${shown}</a>`;
  };
};

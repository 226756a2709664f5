import type { View } from './views.ts';

/** A view as it stands, with the instant at which a sweep looks at it next. */
export interface StandingView {
  readonly view: View;
  readonly nextAt: number | undefined;
}

/** The subject of a case or duty, or the id of a held event's envelope: by this a view is found. */
export type ViewKey = Pick<View, 'what'> & { readonly id: string };

/** The views as they are kept, for their rebuilding. Intake and sweeps go on meanwhile. */
export interface ViewRebuildStore {
  find(key: ViewKey): Promise<StandingView | undefined>;
  /** All that stand, in no order. What comes or goes meanwhile may be among them or not. */
  standing(): AsyncIterable<StandingView>;
  /**
   * Puts a view in the place of what was seen there, or nothing, if it is still just that.
   *
   * @param seen what stood there; undefined for nothing
   * @param by what is to stand there; undefined for nothing
   */
  replace(
    key: ViewKey,
    seen: StandingView | undefined,
    by: StandingView | undefined,
  ): Promise<'replaced' | 'conflict'>;
}

import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

const key = 'supervision-ledger.settings';

/** Gives an app, and all below it, the settings of its stage. */
export const provideSettings = (scope: Construct, settings: Settings): void => {
  scope.node.setContext(key, settings);
};

/** The settings of the stage in which a construct stands. */
export const settingsOf = (scope: Construct): Settings => {
  const found: unknown = scope.node.tryGetContext(key);
  if (found === undefined) throw new Error(`${scope.node.path} stands in no stage: it has no settings`);
  return found as Settings;
};

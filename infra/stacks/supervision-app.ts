import { App, Tags } from 'aws-cdk-lib';
import cdk from '../../cdk.json' with { type: 'json' };
import { warnOfMissingHolidays } from '../checks/holidays.ts';
import { checkOnSynth } from '../checks/nag.ts';
import { readSettings } from '../config/read-settings.ts';
import type { Settings } from '../config/settings.ts';
import { provideSettings } from '../config/stage-settings.ts';
import { DataStack } from './data-stack.ts';
import { LedgerStack } from './ledger-stack.ts';
import { OperationsStack } from './operations-stack.ts';
import { ReportingStack } from './reporting-stack.ts';

/**
 * The whole of what is deployed, in stacks by lifetime. What must outlive a deployment (tables, documents, their
 * key) has a stack of its own, so that those of rules and functions can be replaced without touching it.
 *
 * The context of cdk.json is read here too: a test or `tsx infra/app.ts` then gives the same templates as the
 * CDK command line, which passes its own context over this one.
 *
 * @param given settings in place of those of the stage that the context names
 * @param now the instant at which it is synthesized: by it is judged which years' holidays ought to be known
 */
export const supervisionApp = (
  context: Readonly<Record<string, unknown>> = {},
  given?: Settings,
  now = Date.now(),
): App => {
  const app = new App({ analyticsReporting: false, context: { ...cdk.context, ...context } });
  const settings = given ?? readSettings(app.node.tryGetContext('stage'));
  provideSettings(app, settings);
  const data = new DataStack(app, 'SupervisionLedgerData');
  const ledger = new LedgerStack(app, 'SupervisionLedger', { data });
  const { bus } = ledger;
  warnOfMissingHolidays(ledger, now);
  const reporting = new ReportingStack(app, 'SupervisionLedgerReporting', { data, bus });
  const posters = [...ledger.posters, ...reporting.posters];
  new OperationsStack(app, 'SupervisionLedgerOperations', { data, bus, posters });
  const tags = { ...settings.tags, project: 'supervision-ledger', stage: settings.stage };
  for (const [name, value] of Object.entries(tags)) Tags.of(app).add(name, value);
  checkOnSynth(app);
  return app;
};

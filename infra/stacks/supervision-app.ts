import { App, Tags } from 'aws-cdk-lib';
import cdk from '../../cdk.json' with { type: 'json' };
import { checkOnSynth } from '../checks/nag.ts';
import { DataStack } from './data-stack.ts';
import { LedgerStack } from './ledger-stack.ts';

/**
 * The whole of what is deployed. What must outlive a deployment (tables, documents, their key) has a stack of
 * its own, so that the stack of rules and functions can be replaced without touching it.
 *
 * The context of cdk.json is read here too: a test or `tsx infra/app.ts` then gives the same templates as the
 * CDK command line, which passes its own context over this one.
 */
export const supervisionApp = (context: Readonly<Record<string, unknown>> = {}): App => {
  const app = new App({ analyticsReporting: false, context: { ...cdk.context, ...context } });
  const data = new DataStack(app, 'SupervisionLedgerData');
  new LedgerStack(app, 'SupervisionLedger', { data });
  Tags.of(app).add('project', 'supervision-ledger');
  checkOnSynth(app);
  return app;
};

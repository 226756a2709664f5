import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** Runs the AWS Solutions and the NIST 800-53 rules on every synth; a finding without an explanation fails it. */
export const checkOnSynth = (app: App): void => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app));
};

/** A finding that stands, and why: rule id, with `[finding]` where the rule has several. */
export interface Explained {
  readonly rule: string;
  readonly because: string;
}

/** Explains a finding on one construct and what is below it; never on a stack, where it would hide others. */
export const explain = (construct: IConstruct, ...findings: readonly Explained[]): void => {
  for (const { rule, because } of findings) {
    Validations.of(construct).acknowledge({ id: `AwsSolutions-${rule}`, reason: because });
  }
};

/** The same for the rules of NIST 800-53. */
export const explainNist = (construct: IConstruct, ...findings: readonly Explained[]): void => {
  for (const { rule, because } of findings) {
    Validations.of(construct).acknowledge({ id: `NIST.800.53.R5-${rule}`, reason: because });
  }
};

import type { App } from 'aws-cdk-lib';
import type { Settings } from '../../infra/config/settings.ts';
import { supervisionApp } from '../../infra/stacks/supervision-app.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }>
  >;
}

type Context = Readonly<Record<string, string>>;

/** The app without its bundles: what is asserted of templates needs no code. */
export const appWithoutBundles = (context: Context = {}, settings?: Settings): App =>
  supervisionApp({ 'aws:cdk:bundling-stacks': [], ...context }, settings);

/** The stacks that can be replaced at any time, in the order in which they are deployed. */
const replaceable = [
  'SupervisionLedger',
  'SupervisionLedgerReporting',
  'SupervisionLedgerOperations',
] as const;

/**
 * The templates, synthesized as `cdk synth` does: what is kept, and `ledger`, all that can be replaced as if it were
 * one (ids are unlike over all stacks). `stacks` has each by itself.
 */
export const synthesize = (context: Context = {}, settings?: Settings) => {
  const assembly = appWithoutBundles(context, settings).synth();
  const template = (stack: string): Template => assembly.getStackByName(stack).template;
  const stacks = replaceable.map(template);
  const ledger: Template = {
    Resources: Object.assign({}, ...stacks.map(({ Resources }) => Resources)),
    Outputs: Object.assign({}, ...stacks.map(({ Outputs }) => Outputs ?? {})),
  };
  return { data: template('SupervisionLedgerData'), ledger, stacks };
};

/** Resources of one type, by logical id. */
export const ofType = ({ Resources }: Template, type: string): ReadonlyMap<string, Resource> =>
  new Map(Object.entries(Resources).filter(([, { Type }]) => Type === type));

/** A property of a resource as the type that the test says it has. */
export const property = <T>(resource: Resource | undefined, name: string): T =>
  resource?.Properties[name] as T;

/** The construct id in a logical id: CDK appends eight hexadecimal digits. */
export const constructId = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '');

/** The logical id that `Ref` or `Fn::GetAtt` names. */
export const referred = (value: unknown): string | undefined => {
  const intrinsic = value as { Ref?: string; 'Fn::GetAtt'?: readonly [string, string] } | undefined;
  return intrinsic?.Ref ?? intrinsic?.['Fn::GetAtt']?.[0];
};

/** A resource of either stack, in a form to compare: `Ledger.Arn/index/byPeriod`, `Bus.Arn`, `*`. */
export const spelled = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const intrinsic = value as Readonly<Record<string, unknown>>;
  const join = intrinsic['Fn::Join'] as readonly [string, readonly unknown[]] | undefined;
  if (join) return join[1].map(spelled).join(join[0]);
  const imported = intrinsic['Fn::ImportValue'] as string | undefined;
  if (imported) {
    return imported
      .replace(/^.*ExportsOutput/, '')
      .replace(/[0-9A-F]{8}$/, '')
      .replace(/^FnGetAtt(.*?)(?:[0-9A-F]{8})?((?:Stream)?Arn)$/, '$1.$2')
      .replace(/^Ref/, '');
  }
  const attribute = intrinsic['Fn::GetAtt'] as readonly [string, string] | undefined;
  if (attribute) return `${constructId(attribute[0])}.${attribute[1]}`;
  return constructId(String(intrinsic.Ref));
};

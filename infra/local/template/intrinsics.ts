/** Values that stacks export for each other, by name. */
export type Exports = ReadonlyMap<string, unknown>;
export type Resolve = (value: unknown) => unknown;

interface Named {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

const pseudo: Readonly<Record<string, string>> = {
  'AWS::AccountId': '000000000000',
  'AWS::Partition': 'aws',
  'AWS::Region': 'local',
  'AWS::URLSuffix': 'localhost',
};

const arnHead = 'arn:aws:local:::';

/** The local ARN of a resource, or of what it has (`/stream`). */
const arnOf = (id: string, part = ''): string => `${arnHead}${id}${part}`;

/** The logical id in a local ARN. */
export const idIn = (arn: unknown): string => {
  if (typeof arn !== 'string' || !arn.startsWith(arnHead))
    throw new Error(`${JSON.stringify(arn)} is no local ARN`);
  return arn.slice(arnHead.length).replace(/\/.*$/, '');
};

/** What `Ref` gives: the name of a thing, but the ARN of a topic. Buses are known by the name that the template gives them. */
const nameOf = (id: string, { Type, Properties }: Named): string => {
  if (Type === 'AWS::Events::EventBus' && typeof Properties?.Name === 'string') return Properties.Name;
  if (Type === 'AWS::SNS::Topic') return arnOf(id);
  return Type === 'AWS::S3::Bucket' ? id.toLowerCase() : id;
};

const attributes: Readonly<Record<string, string>> = { Arn: '', StreamArn: '/stream' };

/** Resolves the intrinsic functions that CDK writes; throws at any other, by name. */
export const resolverOf = (resources: ReadonlyMap<string, Named>, exports: Exports): Resolve => {
  const find = (id: string): Named => {
    const found = resources.get(id);
    if (!found) throw new Error(`the template refers to ${id}, which it does not have`);
    return found;
  };
  const refer = (id: string): string => pseudo[id] ?? nameOf(id, find(id));
  const resolve: Resolve = (value) => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    const isFunction = entries.length === 1 && first && (first[0] === 'Ref' || first[0].startsWith('Fn::'));
    if (!isFunction) return Object.fromEntries(entries.map(([name, inner]) => [name, resolve(inner)]));
    const [name, argument] = first;
    switch (name) {
      case 'Ref':
        return refer(String(argument));
      case 'Fn::GetAtt': {
        const [id, attribute] = argument as [string, string];
        const part = attributes[attribute];
        find(id);
        if (part === undefined)
          throw new Error(`the local host does not know attribute ${attribute} of ${id}`);
        return arnOf(id, part);
      }
      case 'Fn::ImportValue': {
        const exported = exports.get(String(resolve(argument)));
        if (exported === undefined) throw new Error(`no stack exports ${JSON.stringify(argument)}`);
        return resolve(exported);
      }
      case 'Fn::Join': {
        const [separator, parts] = argument as [string, unknown[]];
        return parts.map(resolve).join(separator);
      }
      case 'Fn::Sub':
        if (typeof argument !== 'string') throw new Error('the local host knows Fn::Sub of a text only');
        return argument.replaceAll(/\$\{([^}]+)\}/g, (_, id: string) => refer(id));
      default:
        throw new Error(`the local host does not know ${name}`);
    }
  };
  return resolve;
};

import { CloudFormationClient, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation';
import { paths } from '../../cli/input/paths.ts';
import { account, region } from './emulator.ts';
import { runCommand } from './run-command.ts';

/** The CDK command line over an assembly that is synthesized already. */
export const cdkOver = (assembly: string, environment: Readonly<Record<string, string>>, work: string) => {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, CI: 'true', CDK_DISABLE_CLI_TELEMETRY: 'true', ...environment };
  const cdk = (...args: string[]) =>
    runCommand(paths.cdk, [...args, '--app', assembly, '--no-notices'], { cwd: work, env });
  return {
    bootstrap: () => cdk('bootstrap', `aws://${account}/${region}`),
    deploy: (outputsFile: string) =>
      cdk('deploy', '--all', '--require-approval', 'never', '--outputs-file', outputsFile),
    /** Fails when the stacks differ from the assembly. */
    diff: () => cdk('diff', '--all', '--fail'),
    destroy: () => cdk('destroy', '--all', '--force'),
  };
};

/** What an administrator does first who really means to remove the data stack. */
export const endProtection = async (stack: string): Promise<void> => {
  await new CloudFormationClient({}).send(
    new UpdateTerminationProtectionCommand({ StackName: stack, EnableTerminationProtection: false }),
  );
};

import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BackupPlan,
  BackupPlanRule,
  BackupResource,
  BackupVault,
  type CfnBackupVault,
} from 'aws-cdk-lib/aws-backup';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { explain } from '../checks/nag.ts';
import type { Settings } from '../config/settings.ts';

export interface LedgerVaultProps {
  readonly key: IKey;
  readonly tables: readonly ITable[];
  readonly vault: NonNullable<Settings['vault']>;
}

/**
 * A locked vault with a backup a day of what must never be lost: once the lock holds, nobody can delete a backup
 * before its time or shorten it, neither this system nor the account's administrators.
 */
export class LedgerVault extends Construct {
  constructor(scope: Construct, id: string, { key, tables, vault }: LedgerVaultProps) {
    super(scope, id);
    const keep = Duration.days(vault.keepDays);
    const locked = new BackupVault(this, 'Vault', {
      encryptionKey: key,
      lockConfiguration: { minRetention: keep, changeableFor: Duration.days(vault.lockAfterDays) },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    (locked.node.defaultChild as CfnBackupVault).overrideLogicalId(id);
    const plan = new BackupPlan(this, 'Plan', { backupVault: locked });
    plan.addRule(
      new BackupPlanRule({
        ruleName: 'every-day',
        // 03:00 in Shanghai; AWS Backup's schedules are in UTC.
        scheduleExpression: Schedule.cron({ hour: '19', minute: '0' }),
        deleteAfter: keep,
      }),
    );
    const selection = plan.addSelection('Tables', {
      resources: tables.map((table) => BackupResource.fromDynamoDbTable(table)),
    });
    explain(selection, {
      rule: 'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
      because: 'It is the policy that AWS keeps for its own backup service, which alone can assume the role.',
    });
  }
}

import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnArchive, EventBus, type EventPattern, Match } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { settingsOf } from '../config/stage-settings.ts';
import { BusShares } from '../constructs/bus-shares.ts';
import { grantBus, grantTable } from '../constructs/grants.ts';
import { Intake } from '../constructs/intake.ts';
import { IssuedMail, recipientsOf } from '../constructs/issued-mail.ts';
import { LedgerFunction } from '../constructs/ledger-function.ts';
import { ParkedQueue } from '../constructs/queues.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
import { type ItemFilter, StreamConsumer } from '../constructs/stream-consumer.ts';
import type { DataStack } from './data-stack.ts';
import { announced, busName, ownSource, routed } from './names.ts';

export interface LedgerStackProps extends StackProps {
  readonly data: DataStack;
}

/** The way of an event: bus, rules, queues, functions, the ledger's stream, and what runs by the clock. */
export class LedgerStack extends Stack {
  private readonly data: DataStack;
  readonly bus: EventBus;
  /** Functions that put on the bus in this system's name. */
  readonly posters: LedgerFunction[] = [];

  constructor(scope: Construct, id: string, { data, ...props }: LedgerStackProps) {
    super(scope, id, { ...props, description: 'supervision-ledger: bus, queues, functions, schedules' });
    this.data = data;
    this.bus = this.archivedBus();
    this.intakes();
    this.followers();
    this.clockwork();
    const recipients = recipientsOf(this);
    if (recipients.length > 0)
      new IssuedMail(this, 'IssuedMail', { bus: this.bus, key: this.data.key, recipients });
    const parked = new ParkedQueue(this, 'Parked');
    new CfnOutput(this, 'BusName', { value: this.bus.eventBusName, description: 'Bus to post events to' });
    new CfnOutput(this, 'ParkedQueueUrl', {
      value: parked.queueUrl,
      description: 'Queue for entries that could not be put on the bus',
    });
  }

  private archivedBus(): EventBus {
    const bus = new EventBus(this, 'Bus', {
      eventBusName: busName,
      description: 'Complaints, findings and steps in; what became of them out',
    });
    // By default more than a year, so that a year's campaign can be replayed. The archive holds petitioners' data as it
    // was posted, hence the customer key. (CDK's Archive would write that key's policy in the wrong stack.)
    const archive = new CfnArchive(this, 'Archive', {
      description: 'Every event of the bus, for replay',
      sourceArn: bus.eventBusArn,
      retentionDays: settingsOf(this).retention.archiveDays,
      kmsKeyIdentifier: this.data.key.keyArn,
    });
    archive.applyRemovalPolicy(RemovalPolicy.RETAIN);
    new BusShares(this, 'Shares', { bus, shares: settingsOf(this).sharing });
    return bus;
  }

  private intakes(): void {
    const complaint = this.recorder('RecordComplaint', 'record-complaint', 'Records complaint-filed');
    grantTable(complaint, {
      variable: 'PETITIONERS_TABLE',
      table: this.data.petitioners,
      actions: ['PutItem', 'GetItem'],
    });
    this.intake('Complaint', complaint, { Rule: { detailType: [routed.complaint] } });
    const finding = this.recorder('RecordFinding', 'record-finding', 'Records finding-recorded');
    this.intake('Finding', finding, { Rule: { detailType: [routed.finding] } });
    const deadline = this.recorder(
      'RecordDeadline',
      'record-deadline',
      'Records what this system itself posts: deadlines, duties, comparisons',
    );
    const own = [routed.deadline, routed.obligation, routed.reconciliation];
    this.intake('Deadline', deadline, { Rule: { detailType: own } });

    // Everything else, unknown types too: record-step rejects them, so that their source hears of it.
    const elsewhere = [...Object.values(routed), ...announced];
    const step = this.recorder(
      'RecordStep',
      'record-step',
      'Records every other step, rejects unknown types',
    );
    this.intake('Step', step, {
      Others: { detailType: Match.anythingBut(...elsewhere) },
      // What this system tells others is nobody else's to say, whatever source or account they say it from.
      Posing: { source: Match.anythingBut(ownSource), detailType: [...announced] },
      Foreign: {
        source: [ownSource],
        account: Match.anythingBut(this.account),
        detailType: [...announced],
      },
    });
  }

  /** What follows the ledger's stream. */
  private followers(): void {
    const { views } = this.data;
    const project = new LedgerFunction(this, 'ProjectCase', {
      name: 'project-case',
      description: 'Keeps the view of each case',
    });
    grantTable(project, {
      variable: 'VIEWS_TABLE',
      table: views,
      actions: ['PutItem', 'UpdateItem', 'DeleteItem'],
    });
    this.follow('ProjectCaseStream', project, { kind: ['entry', 'held', 'duplicate', 'rejected'] });

    const announce = new LedgerFunction(this, 'Announce', {
      name: 'announce',
      description: 'Tells on the bus what the ledger recorded or rejected, and opens the duties that follow',
    });
    grantBus(announce, this.bus);
    this.posters.push(announce);
    this.follow('AnnounceStream', announce, { kind: ['entry', 'rejected'] });

    const release = this.recorder('ReleaseHeld', 'release-held', 'Tries held events again');
    this.follow('ReleaseHeldStream', release, { kind: ['held'] }, { kind: ['entry'], release: ['yes'] });
  }

  /** What runs by the clock. */
  private clockwork(): void {
    const { ledger, views } = this.data;
    const sweep = new ScheduledFunction(this, 'SweepDeadlines', {
      name: 'sweep-deadlines',
      description: 'Finds deadlines that passed or approach, and held events that waited too long',
      schedule: settingsOf(this).schedules.sweep,
    });
    grantTable(sweep, {
      variable: 'VIEWS_TABLE',
      table: views,
      actions: ['UpdateItem'],
      queriedIndex: 'due',
    });
    grantTable(sweep, {
      variable: 'LEDGER_TABLE',
      table: ledger,
      actions: ['Query', 'PutItem'],
      queriedIndex: 'byPeriod',
    });
    grantBus(sweep, this.bus);
    this.posters.push(sweep);

    const open = new ScheduledFunction(this, 'OpenDuties', {
      name: 'open-duties',
      description: 'Opens the duties that the plan lays on everybody from this day on',
      schedule: settingsOf(this).schedules.openDuties,
    });
    grantTable(open, { variable: 'VIEWS_TABLE', table: views, actions: ['GetItem', 'PutItem'] });
    grantBus(open, this.bus);
    this.posters.push(open);
  }

  /** A function that may read a case and append to it. */
  private recorder(id: string, name: string, description: string): LedgerFunction {
    const recorder = new LedgerFunction(this, id, { name, description });
    grantTable(recorder, {
      variable: 'LEDGER_TABLE',
      table: this.data.ledger,
      actions: ['Query', 'PutItem'],
    });
    return recorder;
  }

  private intake(
    id: string,
    consumer: LedgerFunction,
    patterns: Readonly<Record<string, EventPattern>>,
  ): void {
    consumer.addEnvironment('BUS_ACCOUNT', this.account);
    new Intake(this, id, { bus: this.bus, patterns, consumer, maxConcurrency: 20 });
  }

  private follow(id: string, consumer: LedgerFunction, ...filters: readonly ItemFilter[]): void {
    new StreamConsumer(this, id, { table: this.data.ledger, consumer, filters });
  }
}

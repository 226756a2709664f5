import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { settingsOf } from '../config/stage-settings.ts';
import { grantBus, grantDocuments, grantTable } from '../constructs/grants.ts';
import type { LedgerFunction } from '../constructs/ledger-function.ts';
import { RendererLayer, rendererFile } from '../constructs/renderer-layer.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
import type { DataStack } from './data-stack.ts';

export interface ReportingStackProps extends StackProps {
  readonly data: DataStack;
  readonly bus: EventBus;
}

/** Statistics and bulletins: what reads the ledger after each close, and issues documents. Replaceable. */
export class ReportingStack extends Stack {
  private readonly data: DataStack;
  private readonly bus: EventBus;
  /** Functions that put on the bus in this system's name. */
  readonly posters: LedgerFunction[] = [];

  constructor(scope: Construct, id: string, { data, bus, ...props }: ReportingStackProps) {
    super(scope, id, {
      ...props,
      description: 'supervision-ledger: statistics, bulletins and their renderer',
    });
    this.data = data;
    this.bus = bus;
    const renderer = new RendererLayer(this, 'Renderer');
    const { schedules } = settingsOf(this);
    // A period closes at 01:00; ten minutes later nothing that was decided before the close is in flight.
    this.report('IssueTenDayStatistics', renderer, {
      name: 'issue-ten-day-statistics',
      description: 'Issues the statistics of the ten-day period that closed',
      schedule: schedules.tenDayStatistics,
    });
    this.report('IssueMonthlyBulletin', renderer, {
      name: 'issue-monthly-bulletin',
      description: 'Issues the bulletin of the month that closed',
      schedule: schedules.monthlyBulletin,
    });
  }

  private report(
    id: string,
    renderer: RendererLayer,
    when: { name: string; description: string; schedule: string },
  ): void {
    const report = new ScheduledFunction(this, id, {
      ...when,
      memory: 2048,
      timeout: Duration.minutes(15),
    });
    grantTable(report, {
      variable: 'LEDGER_TABLE',
      table: this.data.ledger,
      actions: ['Query'],
      queriedIndex: 'byPeriod',
    });
    grantTable(report, { variable: 'VIEWS_TABLE', table: this.data.views, actions: ['GetItem'] });
    grantDocuments(report, this.data.documents, 'issue');
    report.addLayers(renderer);
    report.addEnvironment('RENDERER_FILE', rendererFile);
    grantBus(report, this.bus);
    this.posters.push(report);
  }
}

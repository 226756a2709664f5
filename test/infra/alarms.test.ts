import { describe, expect, it } from 'vitest';
import { runbookFolder, runbookPages } from '../../scripts/runbooks/pages.ts';
import { metricNames, metricNamespace } from '../../shared/lambda/names.ts';
import { constructId, ofType, property, spelled, synthesize } from './templates.ts';

const { ledger, stacks } = synthesize();
const alarms = ofType(ledger, 'AWS::CloudWatch::Alarm');
const pages = await runbookPages();

const descriptionOf = (id: string) => property<string>(alarms.get(id), 'AlarmDescription');
const pageOf = (id: string) => /^docs\/runbooks\/([a-z-]+)\.md: \S/.exec(descriptionOf(id))?.[1];

/** Alarms by their construct's id, which name a page. */
const raising = (page: string) =>
  [...alarms.keys()]
    .filter((id) => pageOf(id) === page)
    .map(constructId)
    .sort();

describe('alarms', () => {
  it('each names its runbook, which is there and is listed', () => {
    const readme = pages.find(({ name }) => name === 'README')?.text ?? '';
    for (const id of alarms.keys()) {
      const page = pageOf(id);
      expect(
        pages.map(({ name }) => name),
        descriptionOf(id),
      ).toContain(page);
      expect(readme).toContain(`(${page}.md)`);
    }
  });

  it('there is no runbook that no alarm names', () => {
    const named = new Set([...alarms.keys()].map(pageOf));
    expect(pages.map(({ name }) => name).filter((name) => name !== 'README' && !named.has(name))).toEqual([]);
  });

  it('each calls the one topic when it is raised, and when it is over', () => {
    for (const { Properties } of alarms.values()) {
      for (const actions of [Properties.AlarmActions, Properties.OKActions] as readonly unknown[][])
        expect(actions.map(spelled)).toEqual([expect.stringMatching(/:sns:.*:supervision-alarms$/)]);
    }
    const topics = [...ofType(ledger, 'AWS::SNS::Topic').values()];
    expect(topics.map((topic) => property(topic, 'TopicName'))).toContain('supervision-alarms');
  });

  it('no queue of dead letters or parked entries can fill unseen', () => {
    const queues = [...ofType(ledger, 'AWS::SQS::Queue').keys()].map(constructId);
    const dead = queues.filter((id) => /DeadLetters$|^Parked$/.test(id));
    expect(raising('dead-letters')).toEqual(dead.map((id) => `${id}Alarm`).sort());
    expect(raising('queue-delay')).toEqual(
      queues
        .filter((id) => !dead.includes(id))
        .map((id) => `${id}Alarm`)
        .sort(),
    );
  });

  it('every function is watched for errors and throttles, and every follower for its delay', () => {
    const functions = [...ofType(ledger, 'AWS::Lambda::Function').keys()].map(constructId).sort();
    expect(raising('function-errors')).toEqual(functions.map((id) => `${id}Errors`));
    expect(raising('throttles')).toEqual(functions.map((id) => `${id}Throttles`));
    expect(raising('stream-delay')).toEqual(
      ['Announce', 'ProjectCase', 'ReleaseHeld'].map((id) => `${id}StreamIteratorAge`),
    );
  });

  it.each([
    ['sweep-not-run', metricNames.sweepRan, 'LessThanThreshold', 'breaching'],
    ['watch-not-run', metricNames.watchRan, 'LessThanThreshold', 'breaching'],
    ['period-not-closed', metricNames.statementsMissing, 'GreaterThanThreshold', 'notBreaching'],
    ['ledger-gaps', metricNames.gaps, 'GreaterThanThreshold', 'notBreaching'],
    ['chain-broken', metricNames.broken, 'GreaterThanThreshold', 'notBreaching'],
    ['holidays-missing', metricNames.holidaysMissing, 'GreaterThanThreshold', 'notBreaching'],
  ])('%s is raised by %s of the functions', (page, metric, comparison, silence) => {
    const [id, ...others] = [...alarms.keys()].filter((each) => pageOf(each) === page);
    expect(others).toEqual([]);
    expect(alarms.get(id ?? '')?.Properties).toMatchObject({
      Namespace: metricNamespace,
      MetricName: metric,
      Dimensions: [{ Name: 'service', Value: 'supervision-ledger' }],
      ComparisonOperator: comparison,
      TreatMissingData: silence,
    });
  });

  it('stand in the stack of what they watch, so that no stack holds on to a queue or function of another', () => {
    for (const stack of stacks) {
      for (const alarm of ofType(stack, 'AWS::CloudWatch::Alarm').values())
        expect(JSON.stringify(alarm)).not.toContain('Fn::ImportValue');
    }
  });
});

describe('the dashboard', () => {
  it('is one, and shows every metric that the functions publish but the runs of the watch', () => {
    const [dashboard, ...others] = ofType(ledger, 'AWS::CloudWatch::Dashboard').values();
    expect(others).toEqual([]);
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    for (const name of Object.values(metricNames).filter((each) => each !== metricNames.watchRan))
      expect(body).toContain(name);
    expect(body).toContain(runbookFolder);
  });
});

import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';

/** What EventBridge puts into a queue, as far as a function reads it. */
export const busEvent = (detail: object, head: Readonly<Record<string, unknown>> = {}) => ({
  version: '0',
  id: 'bus-1',
  'detail-type': 'complaint-filed',
  source: 'hotline.12319.wuhan',
  account: '000000000000',
  time: '2015-07-02T01:14:10Z',
  region: 'local',
  resources: [],
  detail,
  ...head,
});

/** Messages of a queue, by their ids: an event, or a body as it is. */
export const messages = (
  bodies: Readonly<Record<string, object | string>>,
  sentAt = Date.parse('2015-07-02T01:14:10Z'),
): SQSEvent => ({
  Records: Object.entries(bodies).map(
    ([messageId, body]): SQSRecord => ({
      messageId,
      receiptHandle: messageId,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: String(sentAt),
        SenderId: 'bus',
        ApproximateFirstReceiveTimestamp: String(sentAt),
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:local:000000000000:queue',
      awsRegion: 'local',
    }),
  ),
});

/** The context that Lambda hands to a handler; ours read nothing of it. */
export const context = {} as Context;

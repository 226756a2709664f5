/** A price that AWS publishes, in US dollars, and what of. */
export interface Price {
  readonly what: string;
  readonly per: string;
  readonly usd: number;
}

/** Where and when these were the published prices; free allowances are left out. */
export const pricesOf = 'us-east-1, first half of 2026';

export const prices = {
  customEvents: { what: 'EventBridge, events put on a bus', per: 'million of 64 KB', usd: 1 },
  archived: { what: 'EventBridge, archive: taking in', per: 'GB', usd: 0.1 },
  archiveKept: { what: 'EventBridge, archive: kept', per: 'GB and month', usd: 0.023 },
  queueCalls: { what: 'SQS, calls', per: 'million', usd: 0.4 },
  invocations: { what: 'Lambda, invocations', per: 'million', usd: 0.2 },
  computing: { what: 'Lambda, arm64', per: 'GB and second', usd: 0.0000133334 },
  writes: { what: 'DynamoDB, write units on demand', per: 'million', usd: 0.625 },
  reads: { what: 'DynamoDB, read units on demand', per: 'million', usd: 0.125 },
  tableKept: { what: 'DynamoDB, storage', per: 'GB and month', usd: 0.25 },
  tableRestorable: { what: 'DynamoDB, point-in-time recovery', per: 'GB and month', usd: 0.2 },
  logs: { what: 'CloudWatch, logs taken in', per: 'GB', usd: 0.5 },
  traces: { what: 'X-Ray, traces recorded', per: 'million', usd: 5 },
  metrics: { what: 'CloudWatch, metrics of one’s own', per: 'metric and month', usd: 0.3 },
  alarms: { what: 'CloudWatch, alarms', per: 'alarm and month', usd: 0.1 },
  dashboard: { what: 'CloudWatch, dashboard', per: 'dashboard and month', usd: 3 },
  key: { what: 'KMS, customer key', per: 'key and month', usd: 1 },
  keyCalls: { what: 'KMS, calls', per: 'ten thousand', usd: 0.03 },
  documents: { what: 'S3, storage', per: 'GB and month', usd: 0.023 },
} as const satisfies Readonly<Record<string, Price>>;

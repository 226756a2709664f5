import { Logger } from '@aws-lambda-powertools/logger';
import { serviceName } from '../names.ts';
import { onLambda } from './on-lambda.ts';

/** One line of JSON each; never an event's content, a summary or a petitioner. */
export const logger = new Logger({ serviceName, ...(!onLambda && { logLevel: 'ERROR' }) });

/** One line a fault: what failed and why. */
export const logFault = (message: string, error: unknown): void => {
  const { name, message: reason } = error instanceof Error ? error : new Error(String(error));
  logger.error(message, { error: { name, message: reason } });
};

/**
 * Whether this process is a Lambda function. On the local host all functions share one process, which replays
 * months in a minute: there faults alone are logged, and nothing is measured or traced.
 */
export const onLambda = process.env.AWS_LAMBDA_FUNCTION_NAME !== undefined;

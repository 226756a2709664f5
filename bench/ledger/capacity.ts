import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface Capacity {
  read: number;
  write: number;
}

/**
 * Has each call through a client tell the units that it consumed, indexes included.
 *
 * @returns their sums, which grow with each call
 */
export const countCapacity = (client: DynamoDBClient): Capacity => {
  const units: Capacity = { read: 0, write: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' };
      const result = await next({ ...args, input });
      const { ConsumedCapacity: consumed } = result.output as { ConsumedCapacity?: ConsumedCapacity };
      const kind = context.commandName === 'QueryCommand' ? 'read' : 'write';
      units[kind] += consumed?.CapacityUnits ?? 0;
      return result;
    },
    { step: 'initialize' },
  );
  return units;
};

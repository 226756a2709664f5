import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { eventBridgeOutbound } from '../../adapters/eventbridge/outbound.ts';
import { variable } from '../environment.ts';
import { localPorts } from '../local.ts';
import { traced } from '../telemetry/tracing.ts';

export const bindOutbound = () =>
  localPorts().outbound ?? eventBridgeOutbound(traced(new EventBridgeClient({})), variable('BUS_NAME'));

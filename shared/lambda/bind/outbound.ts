import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { eventBridgeOutbound } from '../../adapters/eventbridge/outbound.ts';
import { variable } from '../environment.ts';
import { localPorts } from '../local.ts';

export const bindOutbound = () =>
  localPorts().outbound ?? eventBridgeOutbound(new EventBridgeClient({}), variable('BUS_NAME'));

import { S3Client } from '@aws-sdk/client-s3';
import { s3Documents } from '../../adapters/s3/documents.ts';
import { variable } from '../environment.ts';
import { localPorts } from '../local.ts';
import { traced } from '../telemetry/tracing.ts';

export const bindDocuments = () =>
  localPorts().documents ?? s3Documents(traced(new S3Client({})), variable('DOCUMENTS_BUCKET'));

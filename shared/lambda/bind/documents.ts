import { S3Client } from '@aws-sdk/client-s3';
import { s3Documents } from '../../adapters/s3/documents.ts';
import { variable } from '../environment.ts';
import { localPorts } from '../local.ts';

export const bindDocuments = () =>
  localPorts().documents ?? s3Documents(new S3Client({}), variable('DOCUMENTS_BUCKET'));

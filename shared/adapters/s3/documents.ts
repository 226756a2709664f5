import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Documents } from '../../ports/documents.ts';

const preconditionFailed = 412;

/** Documents in a bucket; written once each by a conditional put. */
export const s3Documents = (client: S3Client, bucket: string): Documents => ({
  get: async (key) => {
    try {
      const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return await found.Body?.transformToString();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
  putOnce: async (key, body, contentType) => {
    try {
      const input = { Bucket: bucket, Key: key, Body: body, ContentType: contentType, IfNoneMatch: '*' };
      await client.send(new PutObjectCommand(input));
      return 'written';
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === preconditionFailed)
        return 'exists';
      throw error;
    }
  },
});

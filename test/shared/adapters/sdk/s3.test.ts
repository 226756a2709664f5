import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { s3Documents } from '../../../../shared/adapters/s3/documents.ts';
import { documentsContract } from '../documents.contract.ts';

const mock = mockClient(S3Client);
afterEach(() => mock.reset());

const documents = s3Documents(new S3Client({ region: 'local' }), 'documents');
const key = 'ten-day/2015-07-1.json';

const failure = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, $fault: 'client', message: name, $metadata: { httpStatusCode } });

/** A bucket that heeds `IfNoneMatch` as S3 does, and overwrites without it. */
const fakeBucket = () => {
  const objects = new Map<string, Buffer>();
  mock.on(PutObjectCommand).callsFake(({ Key, Body, IfNoneMatch }) => {
    if (IfNoneMatch === '*' && objects.has(Key)) throw failure('PreconditionFailed', 412);
    objects.set(Key, Buffer.from(Body));
    return {};
  });
  mock.on(GetObjectCommand).callsFake(({ Key }) => {
    const body = objects.get(Key);
    if (body === undefined)
      throw new NoSuchKey({ message: 'no such key', $metadata: { httpStatusCode: 404 } });
    return { Body: { transformToString: async () => body.toString() } } as GetObjectCommandOutput;
  });
};

describe('documents in a bucket', () =>
  documentsContract(async () => {
    fakeBucket();
    return documents;
  }));

describe('what the bucket answers', () => {
  it('a document is put with its type, into the bucket named', async () => {
    fakeBucket();
    await documents.putOnce('ten-day/2015-07-1.html', '<html></html>', 'text/html; charset=utf-8');
    expect(mock.commandCalls(PutObjectCommand).map(({ args }) => args[0].input)).toStrictEqual([
      {
        Bucket: 'documents',
        Key: 'ten-day/2015-07-1.html',
        Body: '<html></html>',
        ContentType: 'text/html; charset=utf-8',
        IfNoneMatch: '*',
      },
    ]);
  });

  it.each([
    ['AccessDenied', 403],
    ['ConditionalRequestConflict', 409],
    ['SlowDown', 503],
  ])(
    '%s is thrown on: it tells neither that a document is there nor that it is not',
    async (name, status) => {
      const error = failure(name, status);
      mock.onAnyCommand().rejects(error);
      await expect(documents.putOnce(key, '{}', 'application/json')).rejects.toBe(error);
      await expect(documents.get(key)).rejects.toBe(error);
    },
  );
});

import type { Context } from 'hono';
import type { ObjectStore } from '../store/object-store.ts';

const xml = (context: Context, status: 400 | 404 | 412, code: string, message: string) =>
  context.body(
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    status,
    {
      'content-type': 'application/xml',
    },
  );

/** Key of the object in `/BUCKET/KEY`. */
const keyOf = (context: Context): string =>
  decodeURIComponent(new URL(context.req.url).pathname.replace(/^\/[^/]+\//, ''));

/** GetObject of S3, path style. */
export const getObject = (stores: ReadonlyMap<string, ObjectStore>) => async (context: Context) => {
  const body = await stores.get(context.req.param('bucket') ?? '')?.get(keyOf(context));
  if (!body) return xml(context, 404, 'NoSuchKey', 'The specified key does not exist.');
  return context.body(new Uint8Array(body), 200, { 'content-type': 'application/octet-stream' });
};

/** PutObject of S3, path style; `If-None-Match: *` is the one condition that S3 knows for it. */
export const putObject = (stores: ReadonlyMap<string, ObjectStore>) => async (context: Context) => {
  const store = stores.get(context.req.param('bucket') ?? '');
  if (!store) return xml(context, 404, 'NoSuchBucket', 'The specified bucket does not exist.');
  if (context.req.header('content-encoding')?.includes('aws-chunked')) {
    return xml(context, 400, 'NotImplemented', 'Chunked uploads are not known here.');
  }
  const body = Buffer.from(await context.req.arrayBuffer());
  const put = await store.put(keyOf(context), body, context.req.header('if-none-match') === '*');
  if (put === 'exists')
    return xml(
      context,
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
    );
  return context.body('', 200, { etag: '"local"' });
};

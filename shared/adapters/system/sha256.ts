import { createHash } from 'node:crypto';
import type { Sha256OfBytes } from '../../domain/kernel/chain.ts';

/** SHA-256 by the platform's own library. */
export const sha256: Sha256OfBytes = (body) => createHash('sha256').update(body).digest('hex');

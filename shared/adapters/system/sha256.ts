import { createHash } from 'node:crypto';
import type { Sha256 } from '../../domain/kernel/chain.ts';

/** SHA-256 by the platform's own library. */
export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

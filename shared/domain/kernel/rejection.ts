import type { RejectionCode } from '../../../events/codes.ts';

/** Why an event was rejected, as its source is told. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly message: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

export const reject = (code: RejectionCode, message: string, path = ''): Rejection => ({
  code,
  message,
  issues: [{ path, message }],
});

/** True for a rejection, where a rule gave either what follows or why nothing does. */
export const isRejection = (value: object): value is Rejection => 'code' in value;

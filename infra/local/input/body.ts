import { parseJson } from './bounded-json.ts';

/** Bytes of a call's body that were to be JSON, and are not UTF-8. */
class BodyError extends Error {}

/** How many bytes are UTF-8 before the first that are not. */
const wellFormedPart = (bytes: Uint8Array): number => {
  const isWell = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [well, ill] = [0, bytes.length];
  while (ill - well > 1) {
    const middle = Math.floor((well + ill) / 2);
    if (isWell(middle)) well = middle;
    else ill = middle;
  }
  return well;
};

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BodyError(`is not UTF-8 at byte offset ${wellFormedPart(bytes)}`);
  }
};

/** What the JSON body of a call holds, or why it holds nothing that is read. */
export const readBody = (
  body: ArrayBuffer,
  mostLevels: number,
): { readonly value: unknown } | { readonly why: string } => {
  try {
    return { value: parseJson(textOf(new Uint8Array(body)), mostLevels) };
  } catch (error) {
    return { why: error instanceof SyntaxError ? 'is no JSON' : (error as Error).message };
  }
};

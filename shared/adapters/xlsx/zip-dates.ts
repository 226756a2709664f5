const [endSignature, entrySignature] = [0x06054b50, 0x02014b50];
const endLength = 22;

/** A date as zip files carry it since MS-DOS, at midnight. */
const stampOf = (date: Date): number =>
  (((date.getUTCFullYear() - 1980) << 25) | ((date.getUTCMonth() + 1) << 21) | (date.getUTCDate() << 16)) >>>
  0;

/**
 * A copy of a zip file in which every entry bears one date, in its own head and in the directory: exceljs
 * leaves the clock's there. Throws where the bytes are no zip file without a comment, as exceljs writes it.
 */
export const withDates = (zip: Uint8Array, date: Date): Uint8Array => {
  const dated = Uint8Array.from(zip);
  const view = new DataView(dated.buffer);
  const end = dated.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endSignature) throw new Error('no end of a zip directory');
  const stamp = stampOf(date);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== entrySignature) throw new Error('no entry of a zip directory');
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, stamp, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return dated;
};

/** Places in a ZIP file (PKWARE's APPNOTE, 4.3): marks of its records, and where they keep what is needed here. */
const endMark = 0x06054b50;
const [endLength, entriesAt, directoryAt] = [22, 10, 16];
const [entryLength, entryTimeAt, localAt, localTimeAt] = [46, 12, 42, 10];
const [nameLengthAt, extraLengthAt, commentLengthAt] = [28, 30, 32];

/** Midnight of a day as ZIP files write it: time in the lower half, date in the upper. */
const stampOf = (on: string): number => {
  const [year = 1980, month = 1, day = 1] = on.split('-').map(Number);
  return (((year - 1980) << 25) | (month << 21) | (day << 16)) >>> 0;
};

/**
 * The same ZIP file with every entry dated to a day, so that it doesn't tell when it was written. It has to be one
 * without a comment, as the docx library writes it.
 */
export const dated = (zip: Uint8Array, on: string): Uint8Array => {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endLength;
  if (view.getUint32(end, true) !== endMark) throw new Error('Not a ZIP file without a comment');
  const stamp = stampOf(on);
  let entry = view.getUint32(end + directoryAt, true);
  for (let left = view.getUint16(end + entriesAt, true); left > 0; left -= 1) {
    view.setUint32(entry + entryTimeAt, stamp, true);
    view.setUint32(view.getUint32(entry + localAt, true) + localTimeAt, stamp, true);
    entry +=
      entryLength +
      view.getUint16(entry + nameLengthAt, true) +
      view.getUint16(entry + extraLengthAt, true) +
      view.getUint16(entry + commentLengthAt, true);
  }
  return bytes;
};

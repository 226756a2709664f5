import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartRenderer } from '../../../../shared/adapters/charts/chart-png.ts';
import { chartSvg } from '../../../../shared/adapters/charts/chart-svg.ts';
import { installedChartFiles } from '../../../../shared/adapters/charts/installed-files.ts';
import { chart } from './charts.ts';

const { chartPng } = chartRenderer(installedChartFiles());

const sign = (text: string, weight = 400): string =>
  `<svg width="40" height="40" xmlns="http://www.w3.org/2000/svg"><text x="4" y="32" style="font-size:30px;font-family:Noto Sans SC, sans-serif;font-weight:${weight}">${text}</text></svg>`;

const sizeOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

/** Bytes of the picture's rows that differ from a row of plain white; rows of one colour are stored as zeros. */
const inked = (png: Uint8Array): number => {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
  }
  return inflateSync(Buffer.concat(parts)).filter((byte) => byte !== 0 && byte !== 255).length;
};

describe('the picture of a chart', () => {
  it('has twice the pixels of its SVG', async () => {
    const svg = chartSvg(chart('bar'));
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(sizeOf(await chartPng(svg))).toEqual([2 * Number(width), 2 * Number(height)]);
  });

  it('shows Chinese characters by the font of the package, each its own', async () => {
    const [blank, middle, country, missing] = await Promise.all(
      ['', '中', '国', '\u{10fffd}'].map((text) => chartPng(sign(text))),
    );
    expect(inked(middle ?? new Uint8Array())).toBeGreaterThan(inked(blank ?? new Uint8Array()) + 100);
    expect(middle).not.toEqual(country);
    expect(middle).not.toEqual(missing);
  });

  it('has a bold of its own', async () => {
    expect(inked(await chartPng(sign('中', 700)))).not.toBe(inked(await chartPng(sign('中'))));
  });

  it('shows no character without the fonts given, for the machine has no part in it', async () => {
    const bare = chartRenderer({ ...installedChartFiles(), fonts: [] });
    expect(await bare.chartPng(sign('中'))).toEqual(await bare.chartPng(sign('')));
  });

  it('is the same bytes for the same SVG', async () => {
    expect(await chartPng(sign('中'))).toEqual(await chartPng(sign('中')));
  });
});

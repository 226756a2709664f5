import type { Area } from '../../events/codes.ts';

/** A city, prefecture or directly administered unit of the province. */
export interface City {
  readonly code: string;
  readonly name: string;
  /** How its sources are named on the bus. */
  readonly slug: string;
  /** Its share of what comes in; Wuhan is busiest. */
  readonly weight: number;
}

const city = (code: string, name: string, slug: string, weight: number): City => ({
  code,
  name,
  slug,
  weight,
});

export const cities: readonly City[] = [
  city('420100', '武汉市', 'wuhan', 30),
  city('420200', '黄石市', 'huangshi', 5),
  city('420300', '十堰市', 'shiyan', 5),
  city('420500', '宜昌市', 'yichang', 9),
  city('420600', '襄阳市', 'xiangyang', 10),
  city('420700', '鄂州市', 'ezhou', 3),
  city('420800', '荆门市', 'jingmen', 5),
  city('420900', '孝感市', 'xiaogan', 6),
  city('421000', '荆州市', 'jingzhou', 7),
  city('421100', '黄冈市', 'huanggang', 6),
  city('421200', '咸宁市', 'xianning', 4),
  city('421300', '随州市', 'suizhou', 3),
  city('422800', '恩施州', 'enshi', 4),
  city('429004', '仙桃市', 'xiantao', 2.5),
  city('429005', '潜江市', 'qianjiang', 2),
  city('429006', '天门市', 'tianmen', 2),
  city('429021', '神农架林区', 'shennongjia', 0.8),
];

const byCode = new Map(cities.map((one) => [one.code, one]));

export const cityOf = (code: string): City => {
  const found = byCode.get(code);
  if (!found) throw new Error(`no city ${code}`);
  return found;
};

export const office = '420000-supervision-office';

const kindOfArea: Readonly<Record<Area, string>> = {
  'planning-implementation': 'planning',
  'dust-and-hoarding': 'construction',
  'zipper-roads': 'urban-management',
  'affordable-housing': 'housing',
  'provident-fund': 'provident-fund',
  'real-estate-market': 'housing',
  'quality-and-safety': 'construction',
  'water-and-gas': 'construction',
  'administrative-approval': 'planning',
  'urban-enforcement': 'urban-management',
  other: 'landscape',
};

/** The unit that answers for an area in a city. Only Wuhan has a water authority of its own. */
export const unitFor = (area: Area, region: string): string =>
  area === 'water-and-gas' && region === '420100' ? '420100-water' : `${region}-${kindOfArea[area]}`;

/** Another unit of the same city, for what first goes to the wrong one. */
export const otherUnit = (unit: string): string =>
  unit.endsWith('-construction')
    ? unit.replace('construction', 'urban-management')
    : `${unit.slice(0, 6)}-construction`;

/**
 * Units that the sample lets handle their cases badly. The sample is invented: it says nothing of any
 * real authority.
 */
export const troubledUnits: ReadonlySet<string> = new Set([
  '420800-urban-management',
  '421100-construction',
  '420900-housing',
  '421000-urban-management',
]);

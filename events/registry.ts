import { z } from 'zod';
import { areas } from './codes.ts';
import { identifier, regionCode, text } from './values.ts';

/**
 * The registry: regions, units, provincial divisions with the areas that they supervise, and leaders
 * (by office) with the regions they answer for 联系点.
 *
 * @example
 * {
 *   "id": "hubei-2015",
 *   "regions": [{ "code": "420100", "name": "武汉市" }],
 *   "units": [{ "code": "420100-water", "name": "武汉市水务局", "region": "420100", "kind": "water" }],
 *   "divisions": [{ "code": "420000-urban-construction", "name": "城市建设处", "areas": ["water-and-gas"] }],
 *   "leaders": [{ "code": "leader-1", "name": "厅长", "regions": ["420100"], "divisions": ["420000-urban-construction"] }]
 * }
 */
export const registry = z
  .strictObject({
    id: identifier,
    regions: z
      .array(z.strictObject({ code: regionCode, name: text(200) }))
      .min(1)
      .max(10_000),
    units: z
      .array(z.strictObject({ code: identifier, name: text(200), region: regionCode, kind: identifier }))
      .min(1)
      .max(100_000),
    divisions: z
      .array(
        z.strictObject({
          code: identifier,
          name: text(200),
          areas: z.array(z.enum(areas)).max(areas.length),
        }),
      )
      .max(1_000),
    leaders: z
      .array(
        z.strictObject({
          code: identifier,
          name: text(200),
          regions: z.array(regionCode).max(1_000),
          divisions: z.array(identifier).max(1_000),
        }),
      )
      .max(1_000),
  })
  .superRefine((value, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const codes = (list: readonly { code: string }[], name: string) => {
      const seen = new Set<string>();
      list.forEach(({ code }, index) => {
        if (seen.has(code)) complain([name, index, 'code'], `${code} stands twice in ${name}`);
        seen.add(code);
      });
      return seen;
    };
    const regions = codes(value.regions, 'regions');
    const divisions = codes(value.divisions, 'divisions');
    codes(value.units, 'units');
    codes(value.leaders, 'leaders');
    value.units.forEach((unit, index) => {
      if (!regions.has(unit.region)) complain(['units', index, 'region'], `${unit.region} is not in regions`);
    });
    value.leaders.forEach((leader, index) => {
      leader.regions.forEach((code, at) => {
        if (!regions.has(code)) complain(['leaders', index, 'regions', at], `${code} is not in regions`);
      });
      leader.divisions.forEach((code, at) => {
        if (!divisions.has(code))
          complain(['leaders', index, 'divisions', at], `${code} is not in divisions`);
      });
    });
  });

export type Registry = z.infer<typeof registry>;

import * as z from 'zod';
import { areas } from './codes.ts';
import { identifier, mailAddress, regionCode, text } from './values.ts';

const name = text(200).describe('Name, as documents print it.');

const area = z.enum(areas, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is no area: correct it to one of ${areas.join(', ')}, or leave it out`,
});

const region = z.strictObject({ code: regionCode.describe('GB/T 2260 code.'), name });

const unit = z.strictObject({
  code: identifier.describe('Code under which it posts and is made responsible, `REGION-slug`.'),
  name,
  region: regionCode.describe('Its region, one of `regions`.'),
  kind: identifier.describe('What kind of authority it is: `water`, `housing`, `hotline`, …'),
});

const division = z.strictObject({
  code: identifier.describe('Code of the division 行业主管处室.'),
  name,
  areas: z.array(area).max(areas.length).describe('Areas that it supervises.'),
});

const leader = z.strictObject({
  code: identifier.describe('Code of the office.'),
  name: text(200).describe('Title of the office, never a person’s name.'),
  regions: z.array(regionCode).max(1_000).describe('Regions that the leader answers for 联系点.'),
  divisions: z.array(identifier).max(1_000).describe('Divisions in the leader’s charge.'),
});

const official = z
  .strictObject({
    campaign: text(200).exactOptional().describe('Name of the campaign, as titles print it.'),
    mark: text(200).exactOptional().describe('Issuing-office mark 发文机关标志, the red head.'),
    numberPrefix: text(50)
      .exactOptional()
      .describe('What stands before the year in the document number 发文字号: `鄂建督`.'),
    recipients: text(2_000)
      .exactOptional()
      .describe('Main recipients of bulletins 主送机关, without the colon.'),
    copies: text(2_000).exactOptional().describe('Who gets copies of bulletins 抄送机关.'),
    signatory: text(200).exactOptional().describe('Office that signs and prints 署名、印发机关.'),
  })
  .describe('What makes statements official documents; the campaign of 2015 has its own where left out.');

const recipient = z.strictObject({
  office: text(200).describe('Office that is mailed, or title of it, never a person’s name.'),
  address: mailAddress.describe('Its mail address.'),
});

const registryFields = z.strictObject({
  id: identifier.describe('Name under which statements cite it.'),
  regions: z.array(region).min(1).max(10_000).describe('Regions in which matters can lie.'),
  units: z.array(unit).min(1).max(100_000).describe('All units that may post or be responsible.'),
  divisions: z.array(division).max(1_000).describe('Provincial divisions.'),
  leaders: z.array(leader).max(1_000).describe('Leaders, by office.'),
  official: official.exactOptional(),
  recipients: z
    .array(recipient)
    .max(50)
    .exactOptional()
    .describe('Who is mailed when a document was issued; nobody where left out.'),
});

type Place = readonly (string | number)[];

/** What is wrong between the lists of a registry: where, and what to do. */
function* faultsIn(value: z.infer<typeof registryFields>): Generator<{ path: Place; message: string }> {
  for (const list of ['regions', 'units', 'divisions', 'leaders'] as const) {
    const seen = new Set<string>();
    for (const [index, { code }] of value[list].entries()) {
      const path = [list, index, 'code'];
      if (seen.has(code)) yield { path, message: `${code} stands twice in ${list}: remove one of them` };
      seen.add(code);
    }
  }
  const addresses = new Set<string>();
  for (const [index, { address }] of (value.recipients ?? []).entries()) {
    const path = ['recipients', index, 'address'];
    const message = `${address} stands twice in recipients: remove one of them`;
    // No mail server tells addresses apart by their case.
    if (addresses.has(address.toLowerCase())) yield { path, message };
    addresses.add(address.toLowerCase());
  }
  const known = {
    regions: new Set(value.regions.map(({ code }) => code)),
    divisions: new Set(value.divisions.map(({ code }) => code)),
  };
  const unknown = (code: string, list: keyof typeof known) =>
    known[list].has(code) ? undefined : `${code} is not in ${list}: add it there or correct the code`;
  for (const [index, { region: code }] of value.units.entries()) {
    const message = unknown(code, 'regions');
    if (message !== undefined) yield { path: ['units', index, 'region'], message };
  }
  for (const [index, each] of value.leaders.entries()) {
    for (const list of ['regions', 'divisions'] as const) {
      for (const [at, code] of each[list].entries()) {
        const message = unknown(code, list);
        if (message !== undefined) yield { path: ['leaders', index, list, at], message };
      }
    }
  }
}

/**
 * `registry` 名录: regions, units, provincial divisions with the areas that they supervise, and leaders
 * (by office) with the regions they answer for.
 *
 * Every code that an event names must stand here; no code and no mail address stands twice in a list.
 *
 * @example
 * {
 *   "id": "hubei-2015",
 *   "regions": [
 *     { "code": "420000", "name": "湖北省" },
 *     { "code": "420100", "name": "武汉市" }
 *   ],
 *   "units": [
 *     { "code": "420000-supervision-office", "name": "省厅履职督查办", "region": "420000", "kind": "supervision-office" },
 *     { "code": "420100-water", "name": "武汉市水务局", "region": "420100", "kind": "water" }
 *   ],
 *   "divisions": [
 *     { "code": "420000-planning", "name": "城乡规划处", "areas": ["planning-implementation"] },
 *     { "code": "420000-urban-construction", "name": "城市建设处", "areas": ["zipper-roads", "water-and-gas"] }
 *   ],
 *   "leaders": [
 *     { "code": "leader-1", "name": "厅长", "regions": ["420100"], "divisions": ["420000-planning"] }
 *   ],
 *   "official": {
 *     "campaign": "湖北省住建系统履职尽责督促检查",
 *     "mark": "湖北省住房和城乡建设厅履职尽责督促检查通报",
 *     "numberPrefix": "鄂建督",
 *     "recipients": "各市、州、直管市、神农架林区住建系统各主管部门，厅机关各处室",
 *     "copies": "省纠风办，厅领导",
 *     "signatory": "湖北省住房和城乡建设厅履职督查办公室"
 *   },
 *   "recipients": [{ "office": "省厅履职督查办", "address": "office@example.org" }]
 * }
 */
export const registry = registryFields.superRefine((value, context) => {
  for (const { path, message } of faultsIn(value)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});

export type Registry = z.infer<typeof registry>;

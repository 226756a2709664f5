import { beforeEach, expect, it } from 'vitest';
import type { Petitioners } from '../../../shared/ports/petitioners.ts';

const caseId = 'WH-2015-000001';
const identity = 'hotline.12319.wuhan\nwh-0001';

/** What every store of petitioners' data promises. `open` gives an empty one. */
export const petitionersContract = (open: () => Promise<Petitioners>): void => {
  let petitioners: Petitioners;
  beforeEach(async () => {
    petitioners = await open();
  });

  it('what a complaint said of its petitioner comes back whole', async () => {
    const said = { name: '投诉人', phone: '13800000000', confidential: true };
    await petitioners.keep(caseId, identity, said);
    expect(await petitioners.find(caseId, identity)).toStrictEqual(said);
  });

  it('the first that was kept stands', async () => {
    await petitioners.keep(caseId, identity, { phone: '13800000000' });
    await petitioners.keep(caseId, identity, { phone: '13900000000' });
    expect(await petitioners.find(caseId, identity)).toStrictEqual({ phone: '13800000000' });
  });

  it('petitioners are kept by case and by complaint', async () => {
    await petitioners.keep(caseId, identity, { phone: '13800000000' });
    expect(await petitioners.find('WH-2015-000002', identity)).toBeUndefined();
    expect(await petitioners.find(caseId, 'hotline.12319.wuhan\nwh-0002')).toBeUndefined();
  });
};

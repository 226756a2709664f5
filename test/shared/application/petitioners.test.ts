import { describe, expect, it } from 'vitest';
import { handleEvent } from '../../../shared/application/handle-event.ts';
import { identityOf } from '../../../shared/domain/ledger/history.ts';
import { complaintFiled } from '../../dsl/events.ts';
import { rulebook } from '../../dsl/rulebook.ts';
import { theCase } from '../../dsl/telling.ts';
import { broken, stage } from './stage.ts';

const petitioner = { name: '投诉人甲', phone: '13800000000', address: '某小区', confidential: true };
const identity = identityOf({ source: 'hotline.12319.wuhan', eventId: 'wh-1' });
const filed = { eventId: 'wh-1', at: '2015-07-02 09:00' };

describe("petitioners' data", () => {
  it('is kept under the case, and no part of it is in the ledger', async () => {
    const { recorded, petitioners, everything } = stage();
    await recorded(complaintFiled({ ...filed, petitioner }));
    expect(await petitioners.find(theCase, identity)).toStrictEqual(petitioner);
    const kept = JSON.stringify(await everything());
    for (const value of [petitioner.name, petitioner.phone, petitioner.address])
      expect(kept).not.toContain(value);
  });

  it('of a complaint that is rejected is not kept', async () => {
    const { post, recorded, petitioners } = stage();
    await recorded(complaintFiled({ eventId: 'wh-0' }));
    expect(await post(complaintFiled({ ...filed, petitioner }))).toBe('rejected');
    expect(await petitioners.find(theCase, identity)).toBeUndefined();
  });

  it('is not taken by a door that has no access to it: the event goes back to its queue', async () => {
    const { commandOf, ledger, everything } = stage();
    const command = await commandOf(complaintFiled({ petitioner }));
    await expect(handleEvent({ ledger }, rulebook, command)).rejects.toThrow(
      'this door has no access to petitioners',
    );
    expect(await everything()).toStrictEqual([]);
  });
});

describe('between the petitioner and the entry', () => {
  it('a crash leaves data without an entry, which the event finds in place when it is delivered again', async () => {
    const { commandOf, handle, ledger, petitioners, entryTypes } = stage();
    const command = await commandOf(complaintFiled({ ...filed, petitioner }));
    await expect(handle(command, { ledger: { ...ledger, append: broken } })).rejects.toThrow(
      'the store is away',
    );
    expect(await petitioners.find(theCase, identity)).toStrictEqual(petitioner);
    expect(await entryTypes()).toStrictEqual([]);
    expect(await handle(command)).toBe('recorded');
    expect(await entryTypes()).toStrictEqual(['complaint-filed']);
    expect(await petitioners.find(theCase, identity)).toStrictEqual(petitioner);
  });

  it('data that cannot be kept keeps the entry out', async () => {
    const { commandOf, handle, petitioners, everything } = stage();
    const command = await commandOf(complaintFiled({ petitioner }));
    await expect(handle(command, { petitioners: { ...petitioners, keep: broken } })).rejects.toThrow(
      'the store is away',
    );
    expect(await everything()).toStrictEqual([]);
  });
});

describe('a complaint posted again', () => {
  it.each([
    ['with the same petitioner is a duplicate', petitioner, petitioner, 'duplicate'],
    [
      'with its fields in another order is a duplicate',
      petitioner,
      Object.fromEntries(Object.entries(petitioner).reverse()),
      'duplicate',
    ],
    [
      'with another telephone is another event',
      petitioner,
      { ...petitioner, phone: '13900000000' },
      'rejected',
    ],
    ['without its petitioner is another event', petitioner, undefined, 'rejected'],
    ['with a petitioner it did not name is another event', undefined, petitioner, 'rejected'],
  ])('%s', async (_, first, second, disposition) => {
    const { recorded, post } = stage();
    await recorded(complaintFiled({ ...filed, petitioner: first }));
    expect(await post(complaintFiled({ ...filed, petitioner: second }))).toBe(disposition);
  });

  it('is a duplicate where the data was erased, and does not bring it back', async () => {
    const { commandOf, recorded, handle, petitioners } = stage();
    await recorded(complaintFiled({ ...filed, petitioner }));
    const kept: string[] = [];
    const erased = {
      find: async () => undefined,
      keep: async (caseId: string) => {
        kept.push(caseId);
      },
    };
    const command = await commandOf(complaintFiled({ ...filed, petitioner }));
    expect(await handle(command, { petitioners: erased })).toBe('duplicate');
    expect(kept).toStrictEqual([]);
    expect(await petitioners.find(theCase, identity)).toStrictEqual(petitioner);
  });

  it('is decided when the data can be read again, not before', async () => {
    const { commandOf, recorded, handle, petitioners, facts } = stage();
    await recorded(complaintFiled({ ...filed, petitioner }));
    const command = await commandOf(complaintFiled({ ...filed, petitioner }));
    await expect(handle(command, { petitioners: { ...petitioners, find: broken } })).rejects.toThrow(
      'the store is away',
    );
    expect(await facts()).toStrictEqual([]);
  });
});

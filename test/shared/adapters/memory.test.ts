import { describe, expect, it, vi } from 'vitest';
import { memoryDocuments } from '../../../shared/adapters/memory/documents.ts';
import { memoryLedger } from '../../../shared/adapters/memory/ledger.ts';
import { memoryPetitioners } from '../../../shared/adapters/memory/petitioners.ts';
import { memoryViews } from '../../../shared/adapters/memory/views.ts';
import { caseSubject } from '../../../shared/domain/ledger/subject.ts';
import { documentsContract } from './documents.contract.ts';
import { ledgerContract } from './ledger.contract.ts';
import { petitionersContract } from './petitioners.contract.ts';
import { keptEntry } from './samples.ts';
import { keptViewsContract } from './view-rebuild-store.contract.ts';
import { viewsContract } from './views.contract.ts';

const quiet = { release: false, freed: false };

describe('the ledger in memory', () => {
  ledgerContract(async () => memoryLedger());

  it('reads no entry of a case anew that is loaded after each of its entries', async () => {
    const ledger = memoryLedger();
    for (let seq = 1; seq <= 20; seq += 1) await ledger.append(keptEntry({ caseId: 'C-1', seq }), quiet);
    await ledger.load(caseSubject('C-1'));
    const parse = vi.spyOn(JSON, 'parse');
    await ledger.append(keptEntry({ caseId: 'C-1', seq: 21 }), quiet);
    const { entries } = await ledger.load(caseSubject('C-1'));
    const reads = parse.mock.calls.length;
    parse.mockRestore();
    expect(entries).toHaveLength(21);
    expect(reads).toBeLessThanOrEqual(1);
  });

  it('leaves what was loaded as it was when an entry is appended', async () => {
    const ledger = memoryLedger();
    await ledger.append(keptEntry({ caseId: 'C-1', seq: 1 }), quiet);
    const { entries } = await ledger.load(caseSubject('C-1'));
    await ledger.append(keptEntry({ caseId: 'C-1', seq: 2 }), quiet);
    expect(entries).toHaveLength(1);
  });
});
describe('the views in memory', () => {
  viewsContract(async () => memoryViews());
  keptViewsContract(async () => memoryViews());
});
describe("petitioners' data in memory", () => petitionersContract(async () => memoryPetitioners()));
describe('documents in memory', () => documentsContract(async () => memoryDocuments()));

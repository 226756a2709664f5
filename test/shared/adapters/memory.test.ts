import { describe } from 'vitest';
import { memoryDocuments } from '../../../shared/adapters/memory/documents.ts';
import { memoryLedger } from '../../../shared/adapters/memory/ledger.ts';
import { memoryPetitioners } from '../../../shared/adapters/memory/petitioners.ts';
import { memoryViews } from '../../../shared/adapters/memory/views.ts';
import { documentsContract } from './documents.contract.ts';
import { keptViewsContract } from './kept-views.contract.ts';
import { ledgerContract } from './ledger.contract.ts';
import { petitionersContract } from './petitioners.contract.ts';
import { viewsContract } from './views.contract.ts';

describe('the ledger in memory', () => ledgerContract(async () => memoryLedger()));
describe('the views in memory', () => {
  viewsContract(async () => memoryViews());
  keptViewsContract(async () => memoryViews());
});
describe("petitioners' data in memory", () => petitionersContract(async () => memoryPetitioners()));
describe('documents in memory', () => documentsContract(async () => memoryDocuments()));

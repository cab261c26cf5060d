import { describe } from 'vitest';
import { postgresDatabase } from '../postgres/database.ts';
import { storeContract } from './contract.ts';

describe('the store on PostgreSQL', () => storeContract(postgresDatabase));

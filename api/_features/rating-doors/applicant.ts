import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const stretch = promisify<string, string, number, Buffer>(scrypt);

/** An applicant's name as a case keeps it: slow to guess, and of no use at another case. */
export const applicantDigest = async (caseNumber: string, name: string) =>
  (await stretch(name.normalize('NFKC').replace(/\s/g, ''), caseNumber, 32)).toString('hex');

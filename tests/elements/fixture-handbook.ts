import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBank, type SiteBank } from '../../src/bank/question-bank.ts';

const content = 'tests/fixtures/handbook/content';

/** A folder in which the content of the fixture handbook stands as it does in a project; links out of it are refused. */
export function fixtureRoot(): string {
  const root = resolve('node_modules/.cache/elements');
  rmSync(root, { recursive: true, force: true });
  cpSync(content, `${root}/src/content`, { recursive: true });
  return root;
}

/** The bank of the fixture handbook. */
export function fixtureBank(root: string): SiteBank {
  const { bank } = readBank(root);
  if (bank.questions.length === 0) throw new Error(`There is no question in ${content}.`);
  return bank;
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDocuments } from '../bank/question-bank.ts';
import { pagesOf, readRegister, registerFile, registerText } from '../bank/question-register.ts';

/** Writes the pages of a project into its register, if it keeps one. What is there stays there. */
export function registerPages(root: string): void {
  const register = readRegister(root);
  if (!register) return;
  const text = registerText([...register, ...pagesOf(listDocuments(root))]);
  if (text !== registerText(register)) writeFileSync(join(root, registerFile), text);
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDocuments } from '../bank/question-bank.ts';
import { reportInto, type Problem } from '../question/problem.ts';
import { pagesOf, readRegister, registerFile, registerText } from '../bank/question-register.ts';

/**
 * Writes the pages of a project into its register, if it keeps one. What is there stays there: a register with a line that
 * cannot be read is left as it is, and the check says what is wrong with it.
 */
export function registerPages(root: string): void {
  const problems: Problem[] = [];
  const register = readRegister(root, reportInto(problems, registerFile));
  if (!register || problems.length > 0) return;
  const text = registerText([...register, ...pagesOf(listDocuments(root))]);
  if (text !== registerText(register)) writeFileSync(join(root, registerFile), text);
}

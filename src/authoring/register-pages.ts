import { listDocuments } from '../bank/question-bank.ts';
import { pagesOf, readRegister, registerFile, registerText } from '../bank/question-register.ts';
import { reportInto, type Problem } from '../question/problem.ts';

/**
 * The register with all pages of a project, if it keeps one and lacks some. What is there stays there: a register with a
 * line that cannot be read is left as it is, and the check says what is wrong with it.
 * @param added files of pages that are yet to be written
 */
export function registerPages(root: string, added: readonly string[] = []): Map<string, string> {
  const problems: Problem[] = [];
  const register = readRegister(root, reportInto(problems, registerFile));
  if (!register || problems.length > 0) return new Map();
  const text = registerText([...register, ...pagesOf([...listDocuments(root), ...added])]);
  return new Map(text === registerText(register) ? [] : [[registerFile, text]]);
}

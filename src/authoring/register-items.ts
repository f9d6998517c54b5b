import { itemRegisterFile, itemRegisterText, readItemRegister } from '../bank/item-register.ts';
import { itemsOf } from '../question/quiz-items.ts';
import { reportInto, type Problem } from '../question/problem.ts';
import type { Question } from '../question/question.ts';

/** The register of items with all that a project asks, if it keeps one and lacks some. One that cannot be read is left as it is. */
export function registerItems(root: string, questions: readonly Question[]): Map<string, string> {
  const problems: Problem[] = [];
  const lines = readItemRegister(root, reportInto(problems, itemRegisterFile));
  if (!lines || problems.length > 0) return new Map();
  const items = questions.flatMap((question) => itemsOf(question).map(({ id }) => id));
  const text = itemRegisterText([...lines, ...items]);
  return new Map(text === itemRegisterText(lines) ? [] : [[itemRegisterFile, text]]);
}

import { readOutline } from '../question/outline.ts';
import { isQuestion } from '../question/question-id.ts';
import { readContentFile } from './content-file.ts';
import { listDocuments, orderQuestions, type QuestionBank } from './question-bank.ts';
import { readTopics } from './topics.ts';

/**
 * The questions of a project by what stands at their head, without the seconds that it takes to read the rest. What is wrong
 * with a file the content check says.
 */
export function readOutlines(root: string): QuestionBank {
  const topics = readTopics(root, () => undefined);
  const files = listDocuments(root).filter(isQuestion);
  const questions = files.flatMap((file) => {
    const source = readContentFile(root, file, () => undefined);
    return source === undefined ? [] : (readOutline(file, source) ?? []);
  });
  const read = new Set(questions.map(({ file }) => file));
  return {
    topics,
    questions: orderQuestions(questions, topics),
    guides: [],
    unread: files.filter((file) => !read.has(file)),
  };
}

import type { Quiz } from '../../question/blocks/quiz/quiz.ts';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';
import { archiveOf } from '../parts/archive.ts';
import { itemFile, type QtiQuiz } from './item-file.ts';
import { manifestFile, type Resource } from './manifest-file.ts';
import { testFile } from './test-file.ts';

/** The choice and order items of all questions as a package of QTI 3.0, with a test for each topic. */
export function qtiPackage(source: ExportSource): Uint8Array<ArrayBuffer> {
  const { bank } = source;
  const tests = bank.topics.flatMap((topic) => {
    const sections = bank.questions
      .filter((question) => question.topic === topic.slug)
      .map((question) => ({ question, items: itemsOf(question, source) }))
      .filter(({ items }) => items.length > 0);
    if (sections.length === 0) return [];
    const test: Resource = {
      identifier: `test-${topic.slug}`,
      type: 'imsqti_test_xmlv3p0',
      href: `tests/${topic.slug}.xml`,
      needs: sections.flatMap(({ items }) => items.map(({ identifier }) => identifier)),
    };
    const content = testFile(test.identifier, topic, sections);
    return [{ ...test, content }, ...sections.flatMap(({ items }) => items)];
  });
  return archiveOf([
    { path: 'imsmanifest.xml', content: manifestFile(tests) },
    ...tests.map(({ href, content }) => ({ path: href, content })),
  ]);
}

function itemsOf(question: Question, source: ExportSource) {
  return question.quizzes.filter(isPortable).map((quiz) => {
    const identifier = `item-${question.slug}--${quiz.id}`;
    return {
      identifier,
      type: 'imsqti_item_xmlv3p0' as const,
      href: `items/${question.slug}--${quiz.id}.xml`,
      needs: [],
      content: itemFile(identifier, quiz, question, source),
    };
  });
}

function isPortable(quiz: Quiz): quiz is QtiQuiz {
  return quiz.kind === 'choice' || quiz.kind === 'order';
}

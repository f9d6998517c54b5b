import type { Question } from '../../question/question.ts';
import { courseItems } from '../course/course-items.ts';
import type { ExportSource } from '../export.ts';
import { archiveOf } from '../parts/archive.ts';
import { addressOf } from '../question-address.ts';
import { itemFile } from './item-file.ts';
import { manifestFile, type Resource } from './manifest-file.ts';
import { testFile } from './test-file.ts';

/** Everything that questions ask as a package of QTI 3.0, with a test for each topic. */
export function qtiPackage(source: ExportSource): Uint8Array<ArrayBuffer> {
  const { bank } = source;
  const tests = bank.topics.flatMap((topic) => {
    const sections = bank.questions
      .filter((question) => question.topic === topic.slug)
      .map((question) => ({ question, items: itemsOf(question, source) }));
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
  const origin = { title: question.title, address: addressOf(source, question) };
  return courseItems(question, source.site.published).map((item) => {
    const name = item.id.replace('#', '--');
    return {
      identifier: `item-${name}`,
      type: 'imsqti_item_xmlv3p0' as const,
      href: `items/${name}.xml`,
      needs: [],
      content: itemFile(`item-${name}`, item, origin),
    };
  });
}

import { afterwords } from '../../question/section-roles.ts';
import type { QuestionRule } from './rule.ts';

const check = afterwords.at(-1) ?? '';

export const blocksInOrder: QuestionRule = {
  id: 'blocks-in-order',
  describe: `The short answer stands first and the key points second, above all sections; quiz items stand below "${check}".`,
  check({ shortAnswer, keyPoints, sections, quizzes }, report) {
    const [{ at } = shortAnswer] = keyPoints;
    const [first] = sections;
    const start = first?.at.line ?? Infinity;
    if (shortAnswer.at.line > Math.min(at.line, start)) {
      report(
        shortAnswer.at,
        `The short answer stands below ${at.line < shortAnswer.at.line ? 'the key points' : `"${first?.text ?? ''}"`}.`,
        'Put <ShortAnswer> first, right below the front matter.',
      );
    } else if (at.line > start) {
      report(
        at,
        `The key points stand below "${first?.text ?? ''}".`,
        'Put <KeyPoints> right below the short answer.',
      );
    }
    const own = sections.find(({ text }) => text === check)?.at.line ?? 0;
    for (const { id, at: place } of quizzes.filter((quiz) => quiz.at.line < own)) {
      report(
        place,
        `The item "${id}" stands above "${check}".`,
        `Put it below "## ${check}", where readers look for what they can answer.`,
      );
    }
  },
};

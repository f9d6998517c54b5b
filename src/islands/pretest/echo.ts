import { answeringSection } from '../../learning/answering-section.ts';
import { element } from '../dom/element.ts';
import * as say from '#strings/pretest.ts';

/** What an item asks, in words. */
export interface Asked {
  readonly question: string;
  /** What is right, an option each. */
  readonly rights: readonly string[];
  readonly reasons: string;
}

/** Reads a choice item as the page was built with it, before it is a live card. */
export function askedIn(card: HTMLElement): Asked {
  const answers = [...card.querySelectorAll<HTMLElement>('.quiz-answer li[data-right]')];
  return {
    question: textOf(card.querySelector('legend')),
    rights: answers.map(({ dataset }) =>
      textOf(card.querySelector(`li[data-option="${dataset['for']}"] label`)),
    ),
    reasons: answers.map((answer) => textOf(answer.querySelector('span'))).join(' '),
  };
}

/**
 * Says after the section that is about an item how the reader had answered it before he read, and what is right. Where no
 * section is plainly about it, the item's own card alone says so.
 */
export function echoInText({ question, rights, reasons }: Asked, isRight: boolean): void {
  const sections = sectionsOfPage();
  const found = answeringSection(
    [question, ...rights, reasons].join(' '),
    sections.map((section) => section.map(textOf).join(' ')),
  );
  const last = found === undefined ? undefined : sections[found]?.at(-1);
  last?.after(
    element(
      'aside',
      { className: 'pretest-echo', 'aria-label': say.title },
      element('p', { textContent: say.echo(question, isRight) }),
      element('p', { textContent: say.rightIs(rights) }),
    ),
  );
}

/** The elements of each section of the text: not of the short answer and key points before it, nor of the quiz behind it. */
function sectionsOfPage(): Element[][] {
  const sections: Element[][] = [];
  for (const part of document.querySelector('main .sl-markdown-content')?.children ?? []) {
    if (part.matches('.level-h2')) sections.push([part]);
    else if (!part.matches('section, .pretest-echo')) sections.at(-1)?.push(part);
  }
  return sections.filter((section) => !section.some((part) => part.matches('quiz-card')));
}

function textOf(part: Element | null): string {
  return (part?.textContent ?? '').trim();
}

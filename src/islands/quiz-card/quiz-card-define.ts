import { QuizCardElement } from './quiz-card-element.ts';

// Few pages have a calculation: the others do not load what it needs.
if (document.querySelector('quiz-card[data-kind=calculation]')) {
  await import('./calculation-define.ts');
}
if (!customElements.get('quiz-card')) customElements.define('quiz-card', QuizCardElement);

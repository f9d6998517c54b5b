import { QuizCardElement } from './quiz-card-element.ts';

if (!customElements.get('quiz-card')) customElements.define('quiz-card', QuizCardElement);

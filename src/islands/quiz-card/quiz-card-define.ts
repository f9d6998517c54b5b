import { released } from '../dom/released.ts';
import { QuizCardElement } from './quiz-card-element.ts';

// Cards grow when they come to life. No `await` at the top: the bundler then names a file that it does not write.
void released().then(() => {
  if (!customElements.get('quiz-card')) customElements.define('quiz-card', QuizCardElement);
});

// Where cards are, the reader is near the end of a page: what stands there is loaded with them.
import('../notes/page-notes.ts')
  .then(({ addNoteTools }) => addNoteTools())
  .catch(() => {
    // Without network there are no notes; all else works.
  });

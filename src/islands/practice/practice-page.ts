import '../list-page.ts';
import '../quiz-card/calculation-define.ts';
import '../quiz-card/quiz-card-define.ts';
import { PracticeSessionElement } from './practice-session-element.ts';

customElements.define('practice-session', PracticeSessionElement);

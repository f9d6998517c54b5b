import '../list-page.ts';
import '../quiz-card/quiz-card-define.ts';
import '../recall-card/recall-card-define.ts';
import { PracticeSessionElement } from './practice-session-element.ts';

customElements.define('practice-session', PracticeSessionElement);

import '../list-page.ts';
import '../quiz-card/quiz-card-define.ts';
import { PlacementTestElement } from './placement-test-element.ts';

customElements.define('placement-test', PlacementTestElement);

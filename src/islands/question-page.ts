import { openDiagramsLarge } from './diagram-large/diagram-large.ts';
import './list-page.ts';
import { loadCards } from './quiz-card/load-cards.ts';
import './read-mark/read-mark-define.ts';
import './report-link/report-link.ts';
import './term-tooltips/term-tooltips.ts';

loadCards();
openDiagramsLarge();

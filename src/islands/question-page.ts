import { openDiagramsLarge } from './diagram-large/diagram-large.ts';
import './list-page.ts';
import './quiz-card/quiz-card-define.ts';
import './read-mark/read-mark-define.ts';
import './report-link/report-link.ts';
import './term-tooltips/term-tooltips.ts';

openDiagramsLarge();

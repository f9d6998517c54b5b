import { openDiagramsLarge } from './diagram-large/diagram-large.ts';
import { showProgressMarks } from './progress-marks/progress-marks.ts';
import { loadCards } from './quiz-card/load-cards.ts';
import { wantsPretest } from './pretest/pretest-wish.ts';
import './read-mark/read-mark-define.ts';
import './report-link/report-link.ts';
import { showStorageNotice } from './storage-notice/storage-notice.ts';
import './term-tooltips/term-tooltips.ts';

showStorageNotice();
showProgressMarks();
loadCards();
openDiagramsLarge();
if (wantsPretest())
  void import('./pretest/pretest-dialog.ts').then(({ openPretest }) => openPretest());

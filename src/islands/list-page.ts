import { offerShortAnswers } from './short-answers/short-answers.ts';
import { showProgressMarks } from './progress-marks/progress-marks.ts';
import { showStorageNotice } from './storage-notice/storage-notice.ts';

showStorageNotice();
showProgressMarks();
offerShortAnswers();

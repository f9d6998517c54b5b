import { showProgressMarks } from './progress-marks/progress-marks.ts';
import { showStorageNotice } from './storage-notice/storage-notice.ts';

showStorageNotice();
showProgressMarks();

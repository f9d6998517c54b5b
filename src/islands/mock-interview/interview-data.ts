import { practiceStateOf, type PracticeState } from '../../learning/practice-state.ts';
import { loadCatalogue } from '../../reader/catalogue.ts';
import { keepDueDigest } from '../../reader/keep-due-digest.ts';
import { readerProgress } from '../../reader/reader-log.ts';
import { offersRecording } from './interview-voice.ts';

/** What an interview is drawn from, and whether answers may be recorded. */
export interface InterviewData {
  readonly state: PracticeState;
  readonly recordsVoice: boolean;
}

/** Folds the reader's log. @throws when the list of items cannot be loaded */
export async function loadInterviewData(): Promise<InterviewData> {
  const log = await readerProgress();
  const catalogue = await loadCatalogue(log, { topics: 'all' });
  const state = practiceStateOf(catalogue, log, Date.now());
  keepDueDigest(state);
  return { state, recordsVoice: await offersRecording(state.settings) };
}

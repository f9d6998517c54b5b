import type { Settings } from '../../learning/settings.ts';
import { hasMicrophone } from '../voice-recording/microphone.ts';

/** Whether answers can be recorded, and the reader wants it; loads what it takes. */
export async function offersRecording({ recordVoice }: Settings): Promise<boolean> {
  if (!recordVoice || !(await hasMicrophone())) return false;
  if (!customElements.get('voice-recording')) {
    await import('../voice-recording/voice-recording-define.ts');
  }
  return true;
}

/** A new interview begins: what was recorded in the one before goes. */
export async function forgetRecordings(): Promise<void> {
  const { keptRecordings } = await import('../voice-recording/kept-recordings.ts');
  await keptRecordings.clear().catch(() => undefined); // Nothing was kept where nothing can be.
}

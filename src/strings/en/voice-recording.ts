export const record = 'Record your answer';
export const recordAnew = 'Record it anew';
export const stop = 'Stop recording';
export const recordingNow = 'Recording.';
export const recording = (time: string) => `Recording: ${time}`;
export const yours = 'Your answer';
export const remove = 'Delete the recording';
export const deleted = 'The recording is deleted.';
export const noMicrophone = (why: string) =>
  `The browser gives no microphone (${why}). The interview goes on without.`;
export const notKept =
  'This browser could not keep the recording. You can hear it until you go on.';
export const notDeleted =
  'The recording could not be deleted. Delete the data of this site to be sure.';

export const record = 'Antwort aufnehmen';
export const recordAnew = 'Neu aufnehmen';
export const stop = 'Aufnahme beenden';
export const recordingNow = 'Die Aufnahme läuft.';
export const recording = (time: string) => `Aufnahme: ${time}`;
export const yours = 'Deine Antwort';
export const remove = 'Aufnahme löschen';
export const deleted = 'Die Aufnahme ist gelöscht.';
export const noMicrophone = (why: string) =>
  `Der Browser gibt kein Mikrofon frei (${why}). Das Gespräch geht ohne weiter.`;
export const notKept =
  'Dieser Browser konnte die Aufnahme nicht sichern. Du kannst sie hören, bis du weitergehst.';
export const notDeleted =
  'Die Aufnahme ließ sich nicht löschen. Lösche die Daten dieser Website, um sicher zu sein.';

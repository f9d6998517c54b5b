/** Whether this browser can record a voice here: it has a recorder, and the device a microphone. */
export async function hasMicrophone(): Promise<boolean> {
  // Absent on plain http, and in browsers without it.
  const devices = (navigator as Partial<Navigator>).mediaDevices;
  if (!devices || typeof MediaRecorder === 'undefined') return false;
  try {
    return (await devices.enumerateDevices()).some(({ kind }) => kind === 'audioinput');
  } catch {
    return false; // Forbidden by the host: there is nothing to record with.
  }
}

import { keepFile, keptFile } from '../../reader/log/kept-file.ts';
import { databaseName } from '../../reader/reader-log.ts';

/** A file that the reader chose, as Chromium's File System Access API has it. */
interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<FileHandle>;
}

/** Where the automatic backup stands. */
export type AutoBackup =
  | { readonly state: 'impossible' | 'off' }
  | { readonly state: 'on' | 'needs-permission'; readonly handle: FileHandle };

const readwrite = { mode: 'readwrite' } as const;

/** How the automatic backup stands now. Never throws. */
export async function autoBackup(): Promise<AutoBackup> {
  if (!('showSaveFilePicker' in window)) return { state: 'impossible' };
  try {
    const handle = (await keptFile(databaseName)) as FileHandle | undefined;
    if (!handle) return { state: 'off' };
    const permission = (await handle.queryPermission?.(readwrite)) ?? 'granted';
    return { state: permission === 'granted' ? 'on' : 'needs-permission', handle };
  } catch {
    return { state: 'impossible' };
  }
}

/** Has the reader choose a file. @throws what the picker throws, also when he cancels */
export async function chooseFile(suggestedName: string): Promise<void> {
  const handle = await (window as Picker).showSaveFilePicker?.({ suggestedName });
  if (handle) await keepFile(databaseName, handle);
}

/** Asks for the permission again, which browsers forget when they are closed. */
export async function allowAgain(handle: FileHandle): Promise<void> {
  await handle.requestPermission?.(readwrite);
}

/** Writes nothing any more. The file stays. */
export function turnOff(): Promise<void> {
  return keepFile(databaseName, undefined);
}

/** Writes the file whole; the browser replaces the old one only when the new one is complete. */
export async function writeFile(handle: FileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

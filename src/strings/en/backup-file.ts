export const tooLarge = (megabytes: number) =>
  `The file has ${megabytes} MB. A backup of this handbook has at most 40 MB.`;
export const noJson = (why: string) =>
  `The file is no JSON, or was cut off: ${why}. Take another copy of it.`;
export const noBackup = (format: string) =>
  `The file is no backup of this handbook: its "format" is not "${format}".`;
export const noVersion = 'The file does not say its version as a whole number.';
export const newerVersion = (version: string, known: number) =>
  `The file has version ${version}, and this page reads up to ${known}: it was written by a newer version of the handbook. Reload the page while you are online, and try again.`;
export const noEntries = 'The file has no list of entries.';
export const wrongCount = (wanted: string, found: number) =>
  `The file should have ${wanted} entries, and has ${found}: it was changed or cut off.`;
export const wrongChecksum =
  'The checksum does not fit: the file was changed after it was written.';
export const entry = (number: number, all: number) => `Entry ${number} of ${all}`;
export const unreadable = (entry: string, why: string) =>
  `${entry} cannot be read: ${why}. Nothing was imported.`;
export const sameId = (entry: string) =>
  `${entry} has the id of another one with other content: the file was edited.`;
export const otherContent = (day: string) =>
  `The file has an entry of ${day} that is here with other content. Entries never change, so the file was edited. Nothing was imported.`;
export const tooOld =
  'This browser is too old to unpack the text. Save the backup as a file, and read that.';
export const cutOff =
  'The text was cut off or changed on its way. Copy all of it, from "handbook1:" on.';
export const unpacksTooLarge =
  'The text unpacks to more than 40 MB: it is no backup of this handbook.';

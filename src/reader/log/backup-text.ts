import { largestBackup } from './backup-file.ts';
import * as say from '#strings/backup-file.ts';

/** Begins a backup that travels as text: gzip of the file, as base64url. */
const mark = 'handbook1:';

/** A backup as one word to copy and paste; where the browser cannot pack it, the file itself. */
export async function packBackup(file: string): Promise<string> {
  if (typeof CompressionStream === 'undefined') return file.trim();
  const packed = new Blob([file]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return mark + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The file out of what was pasted: the word, or the file itself. */
export async function unpackBackup(
  pasted: string,
): Promise<{ readonly file: string } | { readonly problem: string }> {
  const text = pasted.trim();
  if (!text.startsWith(mark)) return { file: text };
  if (typeof DecompressionStream === 'undefined') {
    return {
      problem: say.tooOld,
    };
  }
  try {
    const base64 = text
      .slice(mark.length)
      .replace(/\s+/g, '')
      .replaceAll('-', '+')
      .replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return { file: await readUpTo(stream, largestBackup) };
  } catch (error) {
    return {
      problem: error instanceof RangeError ? error.message : say.cutOff,
    };
  }
}

/** A few bytes can unpack to gigabytes: it ends where no backup goes on. */
async function readUpTo(stream: ReadableStream<Uint8Array>, most: number): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > most) {
      await reader.cancel();
      throw new RangeError(say.unpacksTooLarge);
    }
  }
}

import { expect } from 'vitest';
import '../../../src/islands/backup/progress-backup-define.ts';
import { ProgressDashboardElement } from '../../../src/islands/dashboard/progress-dashboard-element.ts';
import { all, buttons, found, show } from '../page.ts';
import { comeBack, store } from '../reader.ts';

customElements.define('progress-dashboard', ProgressDashboardElement);

/** Shows the progress page, with entries in its log. */
export async function openProgress(entries: readonly unknown[] = []): Promise<void> {
  if (entries.length > 0) await store(entries);
  await open();
  const [save] = buttons('Save a backup');
  await expect.poll(() => save?.disabled).toBe(entries.length === 0);
}

/** The same page later: what it shows is read out of the database again. */
export async function openAgain(): Promise<void> {
  for (const main of all('main')) main.remove();
  await comeBack();
  await open();
}

async function open(): Promise<void> {
  show('<progress-dashboard></progress-dashboard><progress-backup></progress-backup>');
  await found('.tiles');
  // The topics come last, before what stands for all of them.
  await expect.poll(() => all('progress-backup .reset option').length).toBeGreaterThan(1);
}

/** Chooses a file to import. */
export async function choose(text: string, name = 'backup.json'): Promise<void> {
  const input = await found<HTMLInputElement>('progress-backup input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name, { type: 'application/json' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Drops a file on the place for it. */
export function drop(file: File): void {
  const event = new DragEvent('drop', { bubbles: true, cancelable: true });
  // A file that goes through a DataTransfer is another one afterwards.
  Object.defineProperty(event, 'dataTransfer', { value: { files: [file] } });
  document.querySelector('.drop')!.dispatchEvent(event);
}

import { base } from '../../base-url.ts';
import { formsCache, formsFile } from '../forms.ts';
import * as words from '#strings/keep-forms.ts';
import { serviceWorkers } from './service-workers.ts';

const downloadsAtATime = 8;

/** Shows the buttons by which a form is kept: where a worker runs that will answer with it, and nowhere else. */
export async function offerForms(): Promise<void> {
  if (!serviceWorkers()?.controller) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-keep-form]')) {
    const { keepForm: form = '', path = '' } = button.dataset;
    button.textContent = (await isKept(path)) ? words.remove : words.keep;
    button.hidden = false;
    button.addEventListener('click', () => {
      void change(button, form, path);
    });
  }
}

async function isKept(path: string): Promise<boolean> {
  const name = formsCache(base);
  return (
    (await caches.has(name)) && (await caches.match(base + path, { cacheName: name })) !== undefined
  );
}

async function change(button: HTMLButtonElement, form: string, path: string): Promise<void> {
  button.disabled = true;
  try {
    const kept = await isKept(path);
    if (!kept) button.textContent = words.keeping;
    await (kept ? remove(form, path) : keep(form, path));
    button.textContent = kept ? words.keep : words.remove;
  } catch {
    button.textContent = words.failed;
  } finally {
    button.disabled = false;
  }
}

/** Keeps every file of a form, the one that stands for it last: until then it counts as not kept. */
async function keep(form: string, path: string): Promise<void> {
  const cache = await caches.open(formsCache(base));
  const queue = (await filesOf(form)).filter((file) => file !== path);
  const work = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      await cache.put(base + file, await download(file));
    }
  };
  await Promise.all(Array.from({ length: downloadsAtATime }, work));
  await cache.put(base + path, await download(path));
}

async function remove(form: string, path: string): Promise<void> {
  const cache = await caches.open(formsCache(base));
  const files = await filesOf(form);
  for (const file of [path, ...files]) await cache.delete(base + file);
}

async function filesOf(form: string): Promise<readonly string[]> {
  const forms = (await (await download(formsFile)).json()) as Record<string, readonly string[]>;
  return forms[form] ?? [];
}

async function download(path: string): Promise<Response> {
  // A form that was removed must not come back from the browser's own cache.
  const response = await fetch(base + path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
}

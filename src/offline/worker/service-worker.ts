import type { Question } from '../protocol.ts';
import { deleteOlder, install } from './install.ts';
import { isOurs, respond } from './respond.ts';
import { countKept, repair, replaceLost, verify } from './saved.ts';
import { worker } from './scope.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

// No clients.claim(): a page that was loaded before a deployment must not get the files of a newer version.
worker.addEventListener('activate', (event) => {
  event.waitUntil(deleteOlder());
});

worker.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(respond(event.request));
});

worker.addEventListener('message', (event) => {
  const question = event.data as Partial<Question> | null;
  const answer = (value: unknown) => event.ports[0]?.postMessage(value);
  switch (question?.type) {
    case 'take-over':
      event.waitUntil(worker.skipWaiting());
      break;
    case 'kept':
      event.waitUntil(
        countKept().then((kept) => {
          answer(kept);
          return replaceLost(kept);
        }),
      );
      break;
    case 'repair':
      event.waitUntil(repair().then(answer));
      break;
    case 'verify':
      event.waitUntil(verify().then(answer));
      break;
  }
});

import { inTime, type Question } from '../protocol.ts';

/** What a worker answers; undefined when there is none or it does not answer in so many milliseconds. */
export async function ask<Answer>(
  worker: ServiceWorker | null | undefined,
  question: Question,
  milliseconds: number,
): Promise<Answer | undefined> {
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Answer>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as Answer);
  });
  worker.postMessage(question, [port2]);
  try {
    return await inTime(answer, milliseconds);
  } catch {
    return undefined; // As good as none.
  } finally {
    port1.close();
  }
}

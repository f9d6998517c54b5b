import type { RenderOptions, RenderResult } from '@viz-js/viz';
import { createRequire } from 'node:module';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** Long enough for any machine that builds a handbook: what takes longer does not end. */
const longest = 20;

/** What the thread runs. It is a text, as a bundler would leave a file behind; GraphViz is WebAssembly, and runs in Node. */
const code = `
const { workerData: { path, port, signal } } = require('node:worker_threads');
require(path).instance().then((viz) => {
  port.on('message', ({ dot, options }) => {
    let answer;
    try {
      answer = { result: viz.render(dot, options) };
    } catch (error) {
      answer = { fault: String(error?.message ?? error) };
    }
    port.postMessage(answer);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  });
});
`;

interface Answer {
  readonly result?: RenderResult;
  readonly fault?: string;
}

/** A thread that draws, and can be ended in the middle of it. */
class GraphvizThread {
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  readonly #port;
  readonly #worker;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    const path = createRequire(import.meta.url).resolve('@viz-js/viz');
    this.#port = port1;
    this.#worker = new Worker(code, {
      eval: true,
      workerData: { path, port: port2, signal: this.#signal },
      transferList: [port2],
    });
    this.#worker.unref();
  }

  /** Undefined when the time is over. */
  ask(dot: string, options: RenderOptions, seconds: number): Answer | undefined {
    Atomics.store(this.#signal, 0, 0);
    this.#port.postMessage({ dot, options });
    Atomics.wait(this.#signal, 0, 0, seconds * 1000);
    return (receiveMessageOnPort(this.#port) as { message: Answer } | undefined)?.message;
  }

  end(): void {
    this.#port.close();
    void this.#worker.terminate();
  }
}

let thread: GraphvizThread | undefined;

/**
 * GraphViz's answer to a graph, or a failure when it gives none: a graph can ask for more time or memory than there is.
 * @param seconds after which the drawing is ended
 */
export function renderDot(dot: string, options: RenderOptions, seconds = longest): RenderResult {
  thread ??= new GraphvizThread();
  const { result, fault } = thread.ask(dot, options, seconds) ?? {};
  if (result) return result;
  thread.end();
  thread = undefined;
  const message =
    fault === undefined
      ? `it is not drawn within ${seconds} seconds`
      : `it asks for more than there is (${fault})`;
  return { status: 'failure', output: undefined, errors: [{ level: 'error', message }] };
}

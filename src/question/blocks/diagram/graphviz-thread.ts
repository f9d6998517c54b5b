import type { RenderOptions, RenderResult } from '@viz-js/viz';
import { createRequire } from 'node:module';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** Long enough for most machines that build a handbook: a drawing takes a fiftieth of one. */
const longest = 20;
/** How much longer a second try has, in a new thread: the first one may only have had no turn on a busy machine. */
const more = 5;

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
    if (Atomics.wait(this.#signal, 0, 0, seconds * 1000) === 'timed-out') return undefined;
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
 * @param seconds after which the drawing is tried once more, with more time, and then given up
 */
export function renderDot(dot: string, options: RenderOptions, seconds = longest): RenderResult {
  const answer = askThread(dot, options, seconds) ?? askThread(dot, options, seconds * more);
  if (answer?.result) return answer.result;
  const message = answer
    ? `it asks for more than there is (${answer.fault})`
    : `it is not drawn within ${seconds * more} seconds`;
  return { status: 'failure', output: undefined, errors: [{ level: 'error', message }] };
}

/** A thread that did not answer, or failed of what it was asked, is not asked again. */
function askThread(dot: string, options: RenderOptions, seconds: number): Answer | undefined {
  thread ??= new GraphvizThread();
  const answer = thread.ask(dot, options, seconds);
  if (answer?.result) return answer;
  thread.end();
  thread = undefined;
  return answer;
}

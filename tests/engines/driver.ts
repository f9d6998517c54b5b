/** The function and arguments that a page runs: they travel as text and JSON. */
export type PageFunction<Arguments extends unknown[], Value> = (
  ...given: Arguments
) => Value | Promise<Value>;

/** How the pointer touches the page. */
export type Pointer = 'mouse' | 'touch';

/** One tab of a browser: what both engines can do, and nothing more. */
export interface Driver {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  run<Arguments extends unknown[], Value>(
    task: PageFunction<Arguments, Value>,
    ...given: Arguments
  ): Promise<Value>;
  /** A key, with modifiers before it: `Control+k`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  point(x: number, y: number, pointer: Pointer): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  upload(selector: string, file: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  newTab(): Promise<Driver>;
  /** Ends the whole browser. */
  close(): Promise<void>;
}

/** How a browser is started. */
export interface Start {
  readonly width: number;
  readonly height: number;
  /** The browser keeps no data for any site. */
  readonly blocksStorage: boolean;
  readonly isDark: boolean;
  /** A finger points, as on a phone; WebKitGTK cannot say so without a touch screen. */
  readonly hasTouch: boolean;
  /** Where downloads go. */
  readonly downloads: string;
  /** A script that runs in each page before its own. */
  readonly preload: string;
  /** Called with each message of the console, failed request, and breach of the policy. */
  tell(trouble: string): void;
}

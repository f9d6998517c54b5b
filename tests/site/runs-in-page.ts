/** What can run a function in a page: Playwright's page, and a visitor in another engine. */
export interface RunsInPage {
  evaluate<Value>(task: () => Value | Promise<Value>): Promise<Value>;
}

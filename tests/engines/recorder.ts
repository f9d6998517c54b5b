/**
 * Runs in a page before its own scripts: tells of what the reader's console would show. Written as text, since neither
 * engine can be given a function that uses another one.
 */
export const recorder = `(() => {
  const tell = (text) => globalThis.webkit?.messageHandlers?.trouble?.postMessage(text);
  const own = (globalThis.troubleSeen ??= []);
  const note = (text) => { own.push(text); tell(text); };
  addEventListener('securitypolicyviolation', (event) => {
    note('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
    if (!globalThis.webkit?.messageHandlers) console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
  });
  if (!globalThis.webkit?.messageHandlers) return;
  addEventListener('error', (event) => note('error: ' + (event.message || event.target?.src || event.target?.href)), true);
  addEventListener('unhandledrejection', (event) => note('error: ' + event.reason));
  for (const level of ['error', 'warn']) {
    const plain = console[level];
    console[level] = (...words) => { note(level + ': ' + words.join(' ')); plain.apply(console, words); };
  }
})();`;

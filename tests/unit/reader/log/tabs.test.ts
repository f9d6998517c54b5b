import { afterEach, expect, test, vi } from 'vitest';
import { joinTabs } from '../../../../src/reader/log/tabs.ts';

afterEach(() => vi.unstubAllGlobals());

class Refused extends EventTarget {
  constructor() {
    super();
    throw new DOMException('The operation is insecure.', 'SecurityError');
  }
}

test.each([
  ['is refused, as by Firefox with site data blocked', Refused],
  ['is missing', undefined],
])('a tab is alone where the channel %s', (_, channel) => {
  vi.stubGlobal('BroadcastChannel', channel);
  const tabs = joinTabs('name', () => undefined);
  expect(() => {
    tabs.tell([1]);
    tabs.close();
  }).not.toThrow();
});

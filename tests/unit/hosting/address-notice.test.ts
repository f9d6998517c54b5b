import { expect, test } from 'vitest';
import { addressNotice } from '../../../src/hosting/integration.ts';

test('a build for nobody but its machine says which address its pages name', () => {
  expect(addressNotice('http://localhost:4321')).toMatch(
    /^SITE_URL is not set: .*http:\/\/localhost:4321\. .*SITE_URL=https:/,
  );
});

test('a build for readers says nothing', () => {
  expect(addressNotice('https://localhost.example.org')).toBeUndefined();
});

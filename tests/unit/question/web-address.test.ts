import { expect, it } from 'vitest';
import { faultOfAddress } from '../../../src/question/web-address.ts';

it.each([
  'https://example.dev',
  'https://example.dev/',
  'https://docs.example.co.uk:8443/a/b?c=d&e=f#g',
  'https://a.example/päge',
  'https://a.example/?user=a@b.example',
  'https://WWW.Example.org/x',
  'https://3scale.example/1:2',
])('%s says where it leads', (address) => {
  expect(faultOfAddress(address)).toBeUndefined();
});

it.each([
  ['http://example.dev/', 'not encrypted'],
  ['HTTP://example.dev/', 'not encrypted'],
  ['HTTPS://example.dev/', 'begins with https://'],
  ['https:example.dev', 'begins with https://'],
  ['https:/example.dev', 'begins with https://'],
  ['https:///example.dev', 'begins with https://'],
  ['https:\\\\example.dev', 'begins with https://'],
  ['//example.dev', 'begins with https://'],
  ['javascript:alert(1)', 'begins with https://'],
  ['ftp://example.dev/', 'begins with https://'],
  ['https://google.com@evil.example/', 'user name'],
  ['https://google.com:x@evil.example/', 'user name'],
  ['https://@evil.example/', 'user name'],
  ['https://google.com\\@evil.example/', 'backslash'],
  ['https://evil.example\\.google.com/', 'backslash'],
  ['https://g oogle.com/', 'space'],
  ['https://google.com\t.evil.example/', 'space'],
  ['https://gооgle.com/', 'U+043E'],
  ['https://аррӏе.com/', 'U+0430'],
  ['https://ｇoogle.com/', 'U+FF47'],
  ['https://google。com/', 'U+3002'],
  ['https://google.com⁄evil.example/', 'U+2044'],
  ['https://goo\u200Bgle.com/', 'U+200B'],
  ['https://münchen.example/', 'U+00FC'],
  ['https://xn--80ak6aa92e.com/', 'punycode'],
  ['https://a.XN--80ak6aa92e.com/', 'punycode'],
  ['https://%67oogle.com/', 'escape'],
  ['https://127.0.0.1/', 'no name of a host'],
  ['https://2130706433/', 'no name of a host'],
  ['https://0x7f.1/', 'no name of a host'],
  ['https://[::1]/', 'no name of a host'],
  ['https://localhost/', 'no name of a host'],
  ['https://example.dev./', 'no name of a host'],
  ['https://a..example.dev/', 'no name of a host'],
  ['https://-a.example.dev/', 'no name of a host'],
  ['https://a_b.example.dev/', 'no name of a host'],
  [`https://${'a'.repeat(64)}.example/`, 'no name of a host'],
  ['https://example.dev:/', 'port'],
  ['https://example.dev:99999/', 'another host'],
  ['https://example.dev:4x/', 'port'],
])('%s is refused: %s', (address, reason) => {
  expect(faultOfAddress(address)).toContain(reason);
});

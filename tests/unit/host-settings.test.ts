import { describe, expect, it } from 'vitest';
import { readHostSettings } from '../../src/host-settings.ts';

it('says nothing of the host when nothing is set', () => {
  expect(readHostSettings({})).toEqual({ url: undefined, base: '/', repository: undefined });
  expect(readHostSettings({ SITE_URL: '', BASE_PATH: '', REPOSITORY_URL: '' })).toEqual(
    readHostSettings({}),
  );
});

it.each([
  ['https://learn.example.edu', 'https://learn.example.edu'],
  ['https://learn.example.edu/', 'https://learn.example.edu'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['https://LEARN.example.edu:8443', 'https://learn.example.edu:8443'],
])('SITE_URL=%s is %s', (text, url) => {
  expect(readHostSettings({ SITE_URL: text }).url).toBe(url);
});

it.each([
  ['/', '/'],
  ['handbook', '/handbook/'],
  ['/team/handbook', '/team/handbook/'],
  ['//team//handbook//', '/team/handbook/'],
  ['/~team/v1.2/', '/~team/v1.2/'],
])('BASE_PATH=%s is %s', (text, base) => {
  expect(readHostSettings({ BASE_PATH: text }).base).toBe(base);
});

it('takes the repository that is being built, and before it the one that is named', () => {
  const GITHUB_REPOSITORY = 'owner/fork';
  expect(readHostSettings({ GITHUB_REPOSITORY }).repository).toBe('https://github.com/owner/fork');
  expect(
    readHostSettings({ GITHUB_REPOSITORY, REPOSITORY_URL: 'https://git.example.org/a/b.git' })
      .repository,
  ).toBe('https://git.example.org/a/b');
});

describe('names the variable, what was found and what to write', () => {
  it.each<[Record<string, string>, string]>([
    [
      { SITE_URL: 'learn.example.edu' },
      'SITE_URL is "learn.example.edu": it is no address that begins with https://. Write SITE_URL=https://learn.example.edu.',
    ],
    [
      { SITE_URL: 'localhost:8080' },
      'SITE_URL is "localhost:8080": it is no address that begins with https://. Write SITE_URL=https://localhost:8080.',
    ],
    [
      { SITE_URL: '//learn.example.edu/' },
      'SITE_URL is "//learn.example.edu/": it is no address that begins with https://. Write SITE_URL=https://learn.example.edu.',
    ],
    [
      { SITE_URL: 'https://learn.example.edu/x' },
      'SITE_URL is "https://learn.example.edu/x": it has something after the host. Write SITE_URL=https://learn.example.edu, and the path into BASE_PATH: BASE_PATH=/x/.',
    ],
    [
      { SITE_URL: 'https://learn.example.edu/Künste/ein%20Buch/' },
      'SITE_URL is "https://learn.example.edu/Künste/ein%20Buch/": it has something after the host. Write SITE_URL=https://learn.example.edu, and the path into BASE_PATH, in letters without accents, digits and hyphens: BASE_PATH=/Kunste/ein-Buch/.',
    ],
    [
      { SITE_URL: 'https://learn.example.edu/手册/%E0%A4%A/' },
      'SITE_URL is "https://learn.example.edu/手册/%E0%A4%A/": it has something after the host. Write SITE_URL=https://learn.example.edu, and the path into BASE_PATH, in letters without accents, digits and hyphens: BASE_PATH=/handbook/.',
    ],
    [
      { SITE_URL: 'https://' },
      'SITE_URL is "https://": it is no address that begins with https://. Write SITE_URL=https://handbook.example.org.',
    ],
    [
      { SITE_URL: 'https://me:secret@learn.example.edu' },
      'SITE_URL holds a user name or a password, which would be published. Write it without: SITE_URL=https://handbook.example.org.',
    ],
    [
      { BASE_PATH: 'https://learn.example.edu/x/' },
      'BASE_PATH is "https://learn.example.edu/x/": it is no path such as /team/handbook/. Write the scheme and the host into SITE_URL, and here the path alone: BASE_PATH=/x/.',
    ],
    [
      { BASE_PATH: 'https://learn.example.edu' },
      'BASE_PATH is "https://learn.example.edu": it is no path such as /team/handbook/. Write the scheme and the host into SITE_URL, and here the path alone: BASE_PATH=/.',
    ],
    [
      { BASE_PATH: 'https://learn.example.edu/bücher/' },
      'BASE_PATH is "https://learn.example.edu/bücher/": it is no path such as /team/handbook/. Write the scheme and the host into SITE_URL, and here the path alone, in letters without accents, digits and hyphens: BASE_PATH=/bucher/.',
    ],
    [
      { BASE_PATH: '/team/handb%C3%BCch' },
      'BASE_PATH is "/team/handb%C3%BCch": it is no path such as /team/handbook/. Write letters, digits and hyphens, with slashes between: BASE_PATH=/team/handbook/.',
    ],
    [
      { BASE_PATH: '/a/../b' },
      'BASE_PATH is "/a/../b": it is no path such as /team/handbook/. Write letters, digits and hyphens, with slashes between: BASE_PATH=/team/handbook/.',
    ],
    [
      { BASE_PATH: '/a b?c' },
      'BASE_PATH is "/a b?c": it is no path such as /team/handbook/. Write letters, digits and hyphens, with slashes between: BASE_PATH=/team/handbook/.',
    ],
    [
      { REPOSITORY_URL: 'git@github.com:owner/name.git' },
      'REPOSITORY_URL is "git@github.com:owner/name.git": it is no address that begins with https://. Write REPOSITORY_URL=https://github.com/owner/name.',
    ],
    [
      { REPOSITORY_URL: 'https://github.com' },
      'REPOSITORY_URL is "https://github.com": owner and name of the repository are missing. Write the address of its front page, such as https://github.com/owner/name.',
    ],
    [
      { BASE_PATH: '/x/', NETLIFY: 'true' },
      'BASE_PATH is "/x/", and Netlify serves a site from the root of its host. Leave BASE_PATH empty there.',
    ],
    [
      { BASE_PATH: '/x/', CF_PAGES: '1' },
      'BASE_PATH is "/x/", and Cloudflare Pages serves a site from the root of its host. Leave BASE_PATH empty there.',
    ],
  ])('%j', (environment, message) => {
    expect(() => readHostSettings(environment)).toThrow(new Error(message));
  });
});

it('a message has no stack', () => {
  try {
    readHostSettings({ SITE_URL: 'x' });
  } catch (error) {
    expect((error as Error).stack).not.toContain('host-settings');
    return;
  }
  expect.unreachable();
});

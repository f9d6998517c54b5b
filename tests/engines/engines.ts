import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser engine other than Chromium, in which the chosen journeys run. */
export type Engine = 'firefox' | 'webkit';

export const engines: readonly Engine[] = ['firefox', 'webkit'];

/** What each engine is run with. */
export interface Programs {
  readonly firefox: string;
  readonly webDriver: string;
  readonly xvfb: string;
  readonly python: string;
}

/** The Debian packages that bring an engine. */
export const debianPackages: Readonly<Record<Engine, readonly string[]>> = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1'],
};

const applications = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Where the programs are; an empty text for one that is missing. */
export function programs(environment = process.env): Programs {
  const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/bin'];
  const find = (...names: string[]) =>
    folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync) ?? '';
  return {
    firefox:
      environment['FIREFOX_PATH'] ??
      (find('firefox-esr', 'firefox') || (applications.find(existsSync) ?? '')),
    webDriver: find('WebKitWebDriver'),
    xvfb: find('Xvfb'),
    // Debian's own: it alone has the bindings of Debian's libraries.
    python: ['/usr/bin/python3'].find(existsSync) ?? '',
  };
}

/** Whether an engine can be run here. */
export function isThere(engine: Engine): boolean {
  const { firefox, webDriver, xvfb, python } = programs();
  if (engine === 'firefox') return firefox !== '';
  const bindings = "import gi; gi.require_version('WebKit2', '4.1')";
  return (
    webDriver !== '' &&
    xvfb !== '' &&
    python !== '' &&
    spawnSync(python, ['-c', bindings]).status === 0
  );
}

/** Installs an engine from Debian's packages. Returns whether it is there afterwards. */
export function install(engine: Engine): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const aptGet = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...debianPackages[engine]);
  return isThere(engine);
}

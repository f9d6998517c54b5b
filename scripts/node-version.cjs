/**
 * Says in one sentence what is missing, before `npm ci` fails inside a package. In the oldest JavaScript, as an old Node
 * reads it: Node 24 comes with the packages where there is one for the system, and elsewhere must be there.
 */
'use strict';

const least = 24;

/** What to say on a machine; undefined where all is well. */
function missing(version, platform, architecture, isMusl) {
  var major = Number(String(version).split('.')[0]);
  var system = platform + '-' + architecture;
  var isBrought = ['linux-x64', 'linux-arm64', 'win32-x64'].indexOf(system) >= 0;
  if (isBrought && isMusl) {
    return 'The Node 24 that comes with the packages needs glibc, and this system has musl: use a Debian image such as node:24-bookworm.';
  }
  if (major >= least || (isBrought && major >= 20)) return undefined;
  return isBrought
    ? 'This is Node ' +
        version +
        ', and npm ci needs Node 20 or newer: install it from https://nodejs.org/.'
    : 'This is Node ' +
        version +
        ' on ' +
        system +
        ', for which no Node 24 comes with the packages: install Node 24 from https://nodejs.org/, then run npm ci again.';
}

module.exports = { missing: missing };

if (require.main === module) {
  var header = process.report && process.report.getReport().header;
  var isMusl = process.platform === 'linux' && Boolean(header) && !header.glibcVersionRuntime;
  var message = missing(process.versions.node, process.platform, process.arch, isMusl);
  if (message !== undefined) {
    console.error(message);
    process.exit(1);
  }
}

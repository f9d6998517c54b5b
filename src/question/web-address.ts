/** Words of a host name that the domain name system takes: letters, digits and hyphens of ASCII. */
const plainHost = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** What is wrong with an address that a page leads to; undefined for an `https` address that says plainly where it goes. */
export function faultOfAddress(address: string): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(address) ?? [];
  if (scheme !== 'https') {
    return scheme.toLowerCase() === 'http'
      ? 'it is not encrypted (http:)'
      : 'it is no address that begins with https://';
  }
  if (!/^\/\/[^/\\]/.test(rest)) return 'it is no address that begins with https://';
  if (/[\s\\]/.test(address)) return 'it has a space or a backslash';
  const authority = rest.slice(2).split(/[/?#]/)[0] ?? '';
  if (authority.includes('@')) return `a user name stands before its host ("${authority}")`;
  const [host = '', port] = authority.split(':');
  const fault = faultOfHost(host);
  if (fault !== undefined) return fault;
  if (port !== undefined && !/^[1-9]\d{0,4}$/.test(port)) return `its port is "${port}"`;
  // What a browser makes of it must be what a reader sees.
  return URL.canParse(address) && new URL(address).hostname === host.toLowerCase()
    ? undefined
    : 'a browser reads another host in it';
}

function faultOfHost(host: string): string | undefined {
  const foreign = /[^\x21-\x7e]/u.exec(host)?.[0];
  if (foreign !== undefined) {
    const code = (foreign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `its host has the character "${foreign}" (U+${code}), which may look like another`;
  }
  if (/(^|\.)xn--/i.test(host)) return `its host is written in punycode ("${host}")`;
  if (host.includes('%')) return `its host has an escape ("${host}")`;
  return plainHost.test(host) ? undefined : `"${host}" is no name of a host`;
}

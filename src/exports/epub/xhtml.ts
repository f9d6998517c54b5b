import { locale } from '#strings/language.ts';
import type { ElementContent } from 'hast';
import { markupOf } from '../parts/markup.ts';

/** Text of an XML file. What XML cannot hold at all, control characters, is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A page of the book. */
export function xhtmlPage(title: string, body: readonly ElementContent[]): string {
  const html = markupOf([...body], { closeSelfClosing: true, closeEmptyElements: true });
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}">
<head><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${html}
</body>
</html>
`;
}

import { locale } from '#strings/language.ts';
import type { ElementContent } from 'hast';
import { xmlMarkup, xmlText } from '../parts/xml.ts';

/** A page of the book. */
export function xhtmlPage(title: string, body: readonly ElementContent[]): string {
  const html = xmlMarkup(body);
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

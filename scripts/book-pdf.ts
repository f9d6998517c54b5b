import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from './chromium.ts';

/** A thousand pages take a minute on a slow machine. */
const patience = 10 * 60_000;

/**
 * The page of the whole handbook as a PDF, with outline, tags and page numbers, those of its contents among them.
 * @param url of the page, on a server that runs
 * @throws Error when the contents would name pages that are not those of the PDF
 */
export async function bookPdf(url: string): Promise<Buffer> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(url, { timeout: patience });
    page.setDefaultTimeout(patience);
    // A PDF is called like the book, the page like its part of the site.
    await page.evaluate(() => (document.title = document.querySelector('h1')?.textContent ?? ''));
    // No browser can tell the contents where a page ends: the book is printed once to learn it.
    await numberContents(page, new Map());
    const drafted = await pagesOf(await printed(page));
    await numberContents(page, drafted);
    const book = await printed(page, { outline: true, tagged: true });
    const moved = [...(await pagesOf(book))].find(([name, place]) => drafted.get(name) !== place);
    if (moved) throw new Error(`The contents have a wrong page for #${moved[0]}`);
    return book;
  } finally {
    await browser.close();
  }
}

/** Its size, margins and page numbers are those of the page's own style. */
function printed(page: Page, more: Parameters<Page['pdf']>[0] = {}): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, ...more });
}

/** Writes a page behind each line of the contents: three digits of no meaning where it is not known yet. */
function numberContents(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  return page.locator('.contents').evaluate(
    (contents, known) => {
      const numbers = new Map(known);
      for (const link of contents.querySelectorAll<HTMLAnchorElement>('a')) {
        const number = link.querySelector('.page-number') ?? document.createElement('span');
        number.className = 'page-number';
        number.textContent = String(numbers.get(link.hash.slice(1)) ?? '000');
        link.append(number);
      }
    },
    [...pages],
  );
}

/** The page, from 1, on which each named place of a PDF stands. */
async function pagesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = pdf.catalog.lookup(PDFName.of('Dests'), PDFDict);
  return new Map(
    places.keys().map((name) => {
      const place = places.lookup(name, PDFArray);
      return [name.decodeText(), pages.get(place.get(0) as PDFRef) ?? 0];
    }),
  );
}

/**
 * A list of which a page has the beginning alone, `data-rest` being the address of the page that has it whole: there it
 * is marked with `data-list`. Entries are the same by their `data-key` or `data-question`; one with `data-brief` is a name alone.
 */
export async function loadRest(list: HTMLElement): Promise<void> {
  const address = list.dataset['rest'];
  if (address === undefined) return;
  const whole = await wholeList(address, list.localName);
  const keyed = new Map([...list.children].map((entry) => [keyOf(entry), entry]));
  for (const entry of [...whole.children]) {
    const key = keyOf(entry);
    const here = key === undefined ? undefined : keyed.get(key);
    if (!here && key !== undefined) list.append(entry);
    else if (here instanceof HTMLDetailsElement) fill(here, entry);
    else if (here?.hasAttribute('data-brief')) complete(here, entry);
  }
  delete list.dataset['rest'];
  const note = list.querySelector(':scope > [data-more]') ?? list.nextElementSibling;
  if (note?.matches('[data-more]')) note.remove();
}

function keyOf(entry: Element): string | undefined {
  const { key, question } = (entry as HTMLElement).dataset;
  return key ?? question;
}

/** Its id is that of a part of it from now on. */
function complete(here: Element, whole: Element): void {
  here.removeAttribute('data-brief');
  if (!whole.id) here.removeAttribute('id');
  here.replaceChildren(...whole.childNodes);
}

/** Its summary stays: the reader has just pressed it. */
function fill(here: HTMLDetailsElement, whole: Element): void {
  const summary = here.querySelector('summary');
  if (!summary) return;
  whole.querySelector('summary')?.remove();
  here.replaceChildren(summary, ...whole.childNodes);
}

async function wholeList(address: string, tag: string): Promise<Element> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  const page = await response.text();
  const start = page.lastIndexOf(`<${tag}`, page.indexOf(' data-list'));
  const end = page.indexOf(`</${tag}>`, start);
  const template = document.createElement('template');
  template.innerHTML = page.slice(start, end + tag.length + 3);
  const list = start < 0 || end < 0 ? undefined : template.content.firstElementChild;
  if (!list) throw new Error(`${address} has no list`);
  return document.importNode(list, true);
}

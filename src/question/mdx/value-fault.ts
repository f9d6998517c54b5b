import type { z } from 'astro/zod';
import { isNode } from 'yaml';
import { nearest } from '../nearest.ts';
import { asSlug } from '../slug.ts';

/** What a value must be, to go on with after its key. */
export function describe(issue: z.core.$ZodIssue): string {
  if (/^must /.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${article(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return bound(
        issue.inclusive === false ? 'more than' : 'at least',
        issue.minimum,
        issue.origin,
      );
    case 'too_big':
      return bound(
        issue.inclusive === false ? 'less than' : 'at most',
        issue.maximum,
        issue.origin,
      );
    case 'invalid_format':
      return `must be a ${issue.format}`;
    default:
      return `is not right: ${issue.message}`;
  }
}

function bound(words: string, limit: number | bigint, origin: string): string {
  const [one, many] =
    { string: ['character', 'characters'], array: ['entry', 'entries'] }[origin] ?? [];
  const unit = limit === 1 ? one : many;
  return unit === undefined ? `must be ${words} ${limit}` : `must have ${words} ${limit} ${unit}`;
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    array: 'list',
    int: 'whole number',
    object: 'map of keys',
    record: 'map of keys',
  };
  const name = names[type] ?? type;
  return name === 'text' ? name : /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

/**
 * What to write in place of a value.
 * @param otherwise where no more is known of it than that it is wrong
 */
export function remedy(
  issue: z.core.$ZodIssue,
  found: unknown,
  otherwise = 'Change it, or see a question next to it for an example.',
): string {
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? 'title');
  const text = typeof found === 'string' ? found : '';
  if (found === null) return `Write it after "${key}:".`;
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    return `Put the text into double quotes: ${key}: "…".`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array') {
    return `Write a list in brackets: ${key}: [first, second]; or one "- item" a line.`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'int') {
    return `Write a number without a fraction: ${key}: 7.`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'number') {
    const [digits] = /\d+/.exec(text) ?? [];
    if (key === 'year' && digits === undefined) {
      return 'Write the year in digits, such as year: 2024, or leave the line out where the source has none.';
    }
    return `Write digits alone, without quotation marks: ${key}: ${digits ?? '7'}.`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'object' && key === 'sources') {
    return 'Write "- title: …", and on lines of their own below it "by: …" and "url: …".';
  }
  if (issue.code === 'invalid_value') {
    const near = nearest(text, issue.values.map(String));
    return near === undefined ? 'Write one of them.' : `Did you mean "${near}"?`;
  }
  if (/plain https address: it is (no address|not encrypted)/.test(issue.message)) {
    return `Write the whole address: ${key}: https://${text.replace(/^(\w+:)?\/*/, '')}.`;
  }
  if (/lower-case words/.test(issue.message)) {
    const slug = asSlug(text.replace(/^.*\//, '').replace(/\.\w+$/, ''));
    return slug === '' ? 'Write words joined by hyphens, such as "kv-cache".' : `Write "${slug}".`;
  }
  if (/printed with its signs/.test(issue.message)) return 'Write it in plain words.';
  if (/at most \d+ characters/.test(issue.message)) {
    return `Shorten it: it has ${text.trim().length}.`;
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return withinBound(issue, found, key);
  const date = dateOf(text);
  if (/must be a date/.test(issue.message) && !Number.isNaN(date.getTime())) {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'Write a day that the calendar has.';
    return `Write ${date.toISOString().slice(0, 10)}: year, month and day.`;
  }
  return /such as/.test(issue.message) ? 'Write it in this form: year, month and day.' : otherwise;
}

/** The day that a text says. With dots the day comes first; with slashes nobody knows, where both could be a month. */
function dateOf(text: string): Date {
  const [, first = '', second = '', year = ''] =
    /^(\d\d?)[./] ?(\d\d?)[./] ?(\d{4})$/.exec(text) ?? [];
  if (year === '') return new Date(`${text} UTC`);
  const isDayFirst = text.includes('.') || Number(first) > 12;
  if (!isDayFirst && Number(second) <= 12 && first !== second) return new Date(Number.NaN);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return new Date(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** What to write where a value is too small or too large. */
function withinBound(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  found: unknown,
  key: string,
): string {
  const isSmall = issue.code === 'too_small';
  if (issue.origin === 'string') {
    const length = String(found).trim().length;
    return `${isSmall ? 'Say more' : 'Shorten it'}: it has ${length}.`;
  }
  if (issue.origin === 'array') return isSmall ? `Add to "${key}".` : `Take some out of "${key}".`;
  const limit = isSmall ? issue.minimum : issue.maximum;
  if (issue.inclusive === false) return `Write a number ${isSmall ? 'above' : 'below'} ${limit}.`;
  return `Write ${key}: ${limit}, or ${isSmall ? 'more' : 'less'}.`;
}

/** A value as it was found, on one line. */
export function shown(value: unknown): string {
  if (value === null) return 'nothing';
  const text = isNode(value) ? String(value) : (JSON.stringify(value) ?? typeof value);
  const short = text.replace(/\s+/g, ' ').trim();
  if (short.length <= 60) return short;
  return `${short.slice(0, 57)}…${/^"[^"]*"$/.test(short) ? '"' : ''}`;
}

import { z } from 'astro/zod';
import { readingOrder } from '../learning/reading-order.ts';
import { slugSchema } from '../question/slug.ts';
import { readDataFile, type DataFile } from './data-file.ts';
import type { Report } from '../question/problem.ts';

/** Where plans and tracks stand, relative to the project. */
export const studyPlansFile = 'src/content/study-plans.yaml';
export const roleTracksFile = 'src/content/role-tracks.yaml';
export const prerequisitesFile = 'src/content/prerequisites.yaml';

const text = z.string().trim().min(1);

const planSchema = z.strictObject({
  slug: slugSchema,
  title: text,
  /** Two sentences: for whom it is, and what it covers. */
  blurb: text,
  sessions: z
    .array(
      z.strictObject({
        title: text,
        /** Of reading and practice. */
        minutes: z.number().int().min(5).max(600),
        questions: z.array(slugSchema).min(1),
      }),
    )
    .min(1),
});

const trackSchema = z.strictObject({
  slug: slugSchema,
  title: text,
  /** Two sentences: what such an interview weighs. */
  blurb: text,
  questions: z
    .array(
      z.strictObject({
        slug: slugSchema,
        /** 3 is asked in most interviews for the role, 2 in many, 1 in some. */
        weight: z.number().int().min(1).max(3),
        why: text,
      }),
    )
    .min(1),
});

const prerequisiteSchema = z.strictObject({
  slug: slugSchema,
  after: z.array(slugSchema).min(1),
});

/** Sessions to read and practise, for the time that a reader has. */
export type StudyPlan = z.infer<typeof planSchema>;

/** The questions that an interview for a role asks first, each with its reason. */
export type RoleTrack = z.infer<typeof trackSchema>;

/** Reads the plans; a question that does not exist, or stands in a plan twice, is reported. */
export function readStudyPlans(
  root: string,
  questions: ReadonlySet<string>,
  report: Report,
): readonly StudyPlan[] {
  const file = readDataFile(root, studyPlansFile, z.array(planSchema), report);
  for (const [index, plan] of (file.value ?? []).entries()) {
    const named = plan.sessions.flatMap((session, place) =>
      session.questions.map(
        (name, at) => [name, [index, 'sessions', place, 'questions', at]] as const,
      ),
    );
    checkNamed(named, plan.title, questions, file, report);
  }
  return file.value ?? [];
}

/** Reads the tracks; a question that does not exist, or stands in a track twice, is reported. */
export function readRoleTracks(
  root: string,
  questions: ReadonlySet<string>,
  report: Report,
): readonly RoleTrack[] {
  const file = readDataFile(root, roleTracksFile, z.array(trackSchema), report);
  for (const [index, track] of (file.value ?? []).entries()) {
    const named = track.questions.map(
      ({ slug: name }, at) => [name, [index, 'questions', at, 'slug']] as const,
    );
    checkNamed(named, track.title, questions, file, report);
  }
  return file.value ?? [];
}

/** Reads what each question builds on; one that does not exist, is named twice, or builds on itself, is reported. */
export function readPrerequisites(
  root: string,
  questions: ReadonlySet<string>,
  report: Report,
): ReadonlyMap<string, readonly string[]> {
  const file = readDataFile(root, prerequisitesFile, z.array(prerequisiteSchema), report);
  const entries = file.value ?? [];
  const slugs = entries.map(({ slug }, index) => [slug, [index, 'slug']] as const);
  checkNamed(slugs, 'What a question builds on', questions, file, report);
  for (const [index, { slug, after }] of entries.entries()) {
    const named = after.map((name, at) => [name, [index, 'after', at]] as const);
    checkNamed(named, slug, questions, file, report);
  }
  const prerequisites = new Map(entries.map(({ slug, after }) => [slug, after]));
  checkCircles(prerequisites, entries, file, report);
  return prerequisites;
}

/** Of a circle, the first question that would be read before one that it builds on is reported. */
function checkCircles(
  prerequisites: ReadonlyMap<string, readonly string[]>,
  entries: readonly z.infer<typeof prerequisiteSchema>[],
  { placeOf }: DataFile<unknown>,
  report: Report,
): void {
  const ordered = readingOrder([...prerequisites.keys()], prerequisites);
  for (const [index, { slug, after }] of entries.entries()) {
    for (const [at, name] of after.entries()) {
      if (ordered.indexOf(name) < ordered.indexOf(slug)) continue;
      report(
        placeOf([index, 'after', at]),
        'prerequisite-circle',
        `"${slug}" builds on ${name === slug ? 'itself' : `"${name}", which builds on it in turn`}.`,
        'Take one of them away: the question that is read first builds on nothing of the other.',
      );
    }
  }
}

function checkNamed(
  named: readonly (readonly [string, readonly PropertyKey[]])[],
  title: string,
  questions: ReadonlySet<string>,
  { placeOf }: DataFile<unknown>,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [name, path] of named) {
    if (!questions.has(name)) {
      report(
        placeOf(path),
        'plan-question-exists',
        `"${title}" names the question "${name}", which does not exist.`,
        'Write the slug of a question: the name of its file.',
      );
    } else if (seen.has(name)) {
      report(
        placeOf(path),
        'plan-question-once',
        `"${title}" names the question "${name}" twice.`,
        'Leave it where it is read first.',
      );
    }
    seen.add(name);
  }
}

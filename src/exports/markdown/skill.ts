import { stringify } from 'yaml';
import { handbook } from '../../../handbook.config.ts';
import { description, text } from '#strings/export-skill.ts';
import type { ExportSource } from '../export.ts';
import { licence } from '../licence.ts';

/** Agents expect the file in a folder that is named as the skill, of letters without accents. */
const subject = handbook.shortName
  .normalize('NFKD')
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '');
const skillName = `${subject}-interview-quiz`.replace(/^-/, '');
export const skillPath = `skills/${skillName}/SKILL.md`;

/** A skill by which an agent quizzes its reader: instructions alone, no code, and nothing that it must install. */
export function skillText({ bank, site }: ExportSource): string {
  // Agents refuse a description with a tag in it.
  const head = stringify({
    name: skillName,
    description: description(handbook.subject, site.name).replace(/[<>]/g, ''),
    license: licence.name,
  });
  const told = text({
    questions: bank.questions.length,
    api: `${site.published}api/v1/`,
    licence: licence.name,
    licenceUrl: licence.url,
  });
  return `---\n${head}---\n\n${told}`;
}

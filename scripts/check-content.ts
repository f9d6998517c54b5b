import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { watch } from 'chokidar';

// The parsers are many files: compiling them anew takes longer than checking a page.
enableCompileCache();
const { checkAll, checkFiles } = await import('../src/checks/check-files.ts');
const { errorsOf } = await import('../src/question/problem.ts');
const { formats, printProblems } = await import('../src/checks/formats.ts');

const usage = `npm run check:content -- [files…] [--watch] [--format ${formats.join('|')}]`;
const root = process.cwd();

/** `npm run check:content`: exit code 1 when the content has an error; warnings alone are 0. */
function run(files: readonly string[], format: (typeof formats)[number]): number {
  const { problems, checked, unknown } =
    files.length > 0 ? checkFiles(root, files) : checkAll(root);
  for (const file of unknown) {
    const isOfContent = file.startsWith('src/content/') && existsSync(file);
    console.error(
      isOfContent
        ? `${file} is no page: "npm run check:content" without a name checks it with all others.`
        : `${file} is no page: there is nothing to check.`,
    );
  }
  const text = printProblems(problems, format);
  const errors = errorsOf(problems).length;
  if (format !== 'text') process.stdout.write(text === '' ? '' : `${text}\n`);
  else if (text !== '') console.error(text);
  else if (unknown.length === 0) {
    console.log(`${checked} ${checked === 1 ? 'page' : 'pages'} checked: no problems.`);
  }
  return errors > 0 || unknown.length > 0 ? 1 : 0;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        watch: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = formats.find((name) => name === values.format);
    if (!format) throw new Error(`Unknown format "${values.format}": write ${formats.join(', ')}.`);
    const files = positionals.map((path) => relative(root, resolve(path)).split(sep).join('/'));
    return { files, format, isWatching: values.watch };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return undefined;
  }
}

const given = readArguments();
if (!given) process.exitCode = 2;
else {
  process.exitCode = run(given.files, given.format);
  if (given.isWatching) {
    let timer: NodeJS.Timeout | undefined;
    // Follows a file that an editor writes beside the old one and renames, too.
    watch('src/content', { ignoreInitial: true }).on('all', () => {
      clearTimeout(timer);
      // An editor writes a file in several steps.
      timer = setTimeout(() => {
        console.log(`\n— ${new Date().toLocaleTimeString('en-GB')}`);
        process.exitCode = run(given.files, given.format);
      }, 100);
    });
  }
}

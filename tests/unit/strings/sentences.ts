import ts from 'typescript';

/** A text in a source that a reader may see, and the line it stands in. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
}

/** Attributes and fields that never hold words for a reader. */
const codeNames =
  /^(border|fontFamily|class|className|id|href|src|type|name|rel|role|style|key|slot|for|htmlFor|is|as|lang|media|sizes|inputMode|autocomplete|data-.*|aria-(?!label$|description$|roledescription$|valuetext$).*|client:.*|set:.*|transition:.*)$/;

/** Calls whose texts are code: selectors, events, storage, the messages of errors that no reader sees. */
const codeCalls =
  /(^|\.)(querySelector(All)?|closest|matches|(add|remove)EventListener|getElement(s?)By\w+|getItem|setItem|createElement|toggleAttribute|setAttribute|removeAttribute|import|startsWith|endsWith|includes|split|join|replaceAll|replace|define|RegExp|Error|TypeError|RangeError|URL|error|warn|info|matchMedia|Worker|DateTimeFormat|contains|getPropertyValue|setProperty|transaction|objectStore|open|on)$/;

/** Two words in a row, or one that begins like a sentence. */
function speaks(text: string): boolean {
  const words = text.replace(/&\w+;|…/g, ' ').trim();
  if (/[{}]|^\d+px /.test(words)) return false;
  if (/^[\w-]+(\.[\w-]+)+$|^[./#@[(*:{<]|^[a-z-]+:|^\w+=/.test(words)) return false;
  return /\p{L}{2,}[,;:.!?]?\s+\(?\p{L}/u.test(words) || /^\p{Lu}\p{Ll}+[.!?:…]?$/u.test(words);
}

/** The texts of a TypeScript or Astro source that read like words for a reader. */
export function sentencesOf(file: string, source: string): Sentence[] {
  if (!file.endsWith('.astro')) return sentencesOfScript(source, ts.ScriptKind.TS, 0);
  const [, front = '', template = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source) ?? [
    '',
    '',
    source,
  ];
  const before = source.slice(0, source.length - template.length).split('\n').length - 1;
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const markup = template
    .replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, blank)
    .replace(/<!doctype[^>]*>/gi, blank);
  return [
    ...sentencesOfScript(front, ts.ScriptKind.TS, 1),
    ...sentencesOfScript(`<>${markup}</>`, ts.ScriptKind.TSX, before),
  ];
}

function sentencesOfScript(source: string, kind: ts.ScriptKind, linesBefore: number): Sentence[] {
  const name = kind === ts.ScriptKind.TSX ? 'a.tsx' : 'a.ts';
  const tree = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, kind);
  const found: Sentence[] = [];
  const add = (node: ts.Node, text: string) => {
    if (!speaks(text)) return;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push({ line: line + 1 + linesBefore, text: text.trim().replace(/\s+/g, ' ') });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxAttribute(node) && codeNames.test(node.name.getText(tree))) return;
    if (ts.isPropertyAssignment(node) && codeNames.test(nameOf(node.name))) return;
    if (
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      codeCalls.test(node.expression.getText(tree)) &&
      !isLabel(node)
    ) {
      visit(node.expression);
      node.arguments?.filter((argument) => !ts.isStringLiteralLike(argument)).forEach(visit);
      return;
    }
    if (ts.isJsxText(node)) add(node, node.text);
    else if (ts.isNoSubstitutionTemplateLiteral(node))
      for (const text of textsOf(node.text)) add(node, text);
    else if (ts.isStringLiteralLike(node)) add(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      if (!codeCalls.test(parentCall(node, tree))) {
        for (const text of textsOf(textOfTemplate(node))) add(node, text);
      }
      node.templateSpans.forEach(({ expression }) => {
        visit(expression);
      });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `setAttribute('aria-label', …)` holds words, other attributes do not. */
function isLabel(node: ts.CallExpression | ts.NewExpression): boolean {
  const [first] = node.arguments ?? [];
  return first !== undefined && ts.isStringLiteral(first) && first.text === 'aria-label';
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

function parentCall(node: ts.Node, tree: ts.SourceFile): string {
  const { parent } = node;
  return ts.isCallExpression(parent) || ts.isNewExpression(parent)
    ? parent.expression.getText(tree)
    : '';
}

/** What a template says; `…` stands for its values. */
function textOfTemplate({ head, templateSpans }: ts.TemplateExpression): string {
  return [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** The texts between the tags of HTML, and its attributes that hold words. Any other text is one. */
function textsOf(text: string): string[] {
  if (!/<\/?[a-z][^>]*>/i.test(text)) return [text];
  const labels = [...text.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)];
  return [...text.replace(/<[^>]*>/g, '\0').split('\0'), ...labels.map(([, label = '']) => label)];
}

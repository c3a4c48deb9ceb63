import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const CONTAINERS = ['Map', 'Set', 'WeakMap', 'WeakSet'];
const WRITES = [
  'set',
  'add',
  'delete',
  'clear',
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
];

/** A component has a scope per instance; only its module script is a module. */
const moduleCode = (file: string, text: string): string =>
  file.endsWith('.svelte') ? (/<script module[^>]*>(.*?)<\/script>/s.exec(text)?.[1] ?? '') : text;

/** Whether a value can be written to through a constant: a container, an array, an object, or a state of Svelte. */
function isMutable(value: ts.Expression | undefined): boolean {
  if (!value) return false;
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) return isMutable(value.expression);
  if (ts.isNewExpression(value)) return CONTAINERS.includes(value.expression.getText());
  return ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value);
}

/** The names that a file writes to: `name.set(...)`, `name[key] = ...`, `name.key = ...`. */
function written(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      if (ts.isIdentifier(expression) && WRITES.includes(name.text)) names.add(expression.text);
    }
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      const { left } = node;
      const isPlace = ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left);
      if (isPlace && ts.isIdentifier(left.expression)) names.add(left.expression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** Every variable of a module that can change while the page runs. */
function stateIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(
    file,
    moduleCode(file, text),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TS,
  );
  const writes = written(source);
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, initializer }) => {
      const isConstant = (declarationList.flags & ts.NodeFlags.Const) !== 0;
      const isRune = /^\$(state|derived)\b/.test(initializer?.getText() ?? '');
      const isWritten = isMutable(initializer) && writes.has(name.getText());
      return isConstant && !isRune && !isWritten ? [] : [`${file}: ${name.getText()}`];
    }),
  );
}

describe('module-level mutable state', () => {
  it('is found in each of its forms', () => {
    const state = [
      'let a = 1;',
      'export var b;',
      'const c = new Map(); const f = (key) => c.set(key, 1);',
      'const d: string[] = []; function g() { d.push(1); }',
      'const e = $state.raw({});',
      'const h: Record<string, number> = {}; const i = (key) => (h[key] = 1);',
    ];
    expect(state.map((text) => stateIn('x.ts', text).length)).toEqual(state.map(() => 1));
    expect(stateIn('X.svelte', '<script module>let a = 1;</script><script>let b = 1;</script>')).toEqual([
      'X.svelte: a',
    ]);
    const none =
      'const a = new Map([[1, 2]]); const b = () => { let c = 1; const d = new Set(); d.add(c); };';
    expect(stateIn('x.ts', none)).toEqual([]);
  });

  it('is nowhere in graph and src', () => {
    const files = ['graph', 'src'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('node_modules'))
        .map((file) => `${folder}/${file}`),
    );
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap((file) => stateIn(file, readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });
});

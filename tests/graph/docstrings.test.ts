import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('../../graph/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return [name?.getText() ?? 'default'];
}

/** The exported declarations without a docstring. Names that are exported from another file are documented there. */
function undocumented(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const documented = new Set<string>();
  const exported = source.statements.filter(
    (statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)),
  );
  for (const statement of exported)
    if (ts.getJSDocCommentsAndTags(statement).length > 0)
      for (const name of namesOf(statement)) documented.add(name);
  return [...new Set(exported.flatMap(namesOf))]
    .filter((name) => !documented.has(name))
    .map((name) => `${file}: ${name}`);
}

describe('the exports of graph/', () => {
  it('all have a docstring', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(
      files.flatMap((file) => undocumented(file, readFileSync(new URL(file, root), 'utf8'))).toSorted(),
    ).toEqual([]);
  });

  it('are reported by name when they have none', () => {
    const text =
      '/** Documented. */\nexport const one = 1;\nexport type Two = 2;\nexport function three() {}\n';
    expect(undocumented('numbers.ts', text)).toEqual(['numbers.ts: Two', 'numbers.ts: three']);
  });
});

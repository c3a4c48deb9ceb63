import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  // TypeScript has the same rules in oxlint.json, which is much faster but reads no components and knows no runes.
  { ignores: ['dist/', '.svelte-check/', 'node_modules/', '**/*.{ts,mts}', '!**/*.svelte.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
    },
    rules: {
      // Our sets are made, read and dropped: nothing follows them.
      'svelte/prefer-svelte-reactivity': 'off',
      // There are no stores, and looking for them takes a seventh of the time of all rules.
      'svelte/require-store-reactive-access': 'off',

      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  // The types come from the components and what they import: a program with the tests in it costs a third more.
  {
    files: ['**/*.svelte'],
    rules: ts.configs.recommendedTypeCheckedOnly.at(-1).rules,
    languageOptions: {
      parserOptions: {
        parser: ts.parser,
        project: './tsconfig.components.json',
        tsconfigRootDir: new URL('.', import.meta.url).pathname,
        extraFileExtensions: ['.svelte'],
      },
    },
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], languageOptions: { globals: globals.node } },
);

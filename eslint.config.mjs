import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'fetch', 'performance', 'AbortController', 'structuredClone'];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'node_modules', 'bench/node_modules', 'test/frameworks/node_modules', 'test/frameworks/pages'] },
  js.configs.recommended,

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice'], a11y.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers are written into text all day long here; what must not be is an object.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `@click=${() => this.close()}` and `return refuse(…)` in a function that returns nothing are read as intended.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Binary search, typed arrays and columns: the bound is proved beside the access, and a check would cost the inner loop.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true }],
      // Lit binds listeners to the element, so `@click=${this.#onClick}` is not a detached method.
      '@typescript-eslint/unbound-method': 'off',
      'eqeqeq': 'error',
      'no-console': 'error',
      'no-implicit-coercion': 'error',
    },
  },
  {
    // Thousands of literals: the compiler checks every id in them already, and typed rules would do it again per object.
    files: ['events/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-confusing-void-expression': 'off', '@typescript-eslint/switch-exhaustiveness-check': 'off' },
  },
  {
    files: ['src/elements/**/*.ts', 'src/render/**/*.ts'],
    rules: {
      'wc/no-constructor-params': 'error',
      // Tags are registered in src/define.ts only.
      'wc/tag-name-matches-class': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'lit/no-template-map': 'off',
    },
  },
  { files: ['src/cli/**/*.ts', 'demo/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions: expect(x).to.be.true.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['test/**/*.browser.ts'],
    rules: {
      // The accessibility plugin of Chai types every assertion as a promise.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
    rules: { eqeqeq: 'error' },
  },
  {
    // Functions given to page.evaluate() run in the page.
    files: ['test/e2e/**/*.mjs', 'test/pictures/**/*.mjs', 'bench/**/*.mjs'],
    languageOptions: { globals: { window: 'readonly', document: 'readonly', customElements: 'readonly', PerformanceObserver: 'readonly', requestAnimationFrame: 'readonly', CSS: 'readonly', getComputedStyle: 'readonly', location: 'readonly', Text: 'readonly', HTMLElement: 'readonly', OffscreenCanvas: 'readonly' } },
  },
);

import { resolve } from 'node:path'
import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'
import { layers } from './scripts/lint/layers.mjs'

const src = resolve(import.meta.dirname, 'src')

/** Missing on the oldest kernels we serve. */
const tooNew = { selector: 'CallExpression[callee.property.name=/^(at|findLast|findLastIndex|toSorted|toReversed|groupBy)$/]', message: 'Too new for Chrome 86.' }

export default ts.config(
  { ignores: ['dist/', 'dist-kit/', 'target/', 'node_modules/', 'src/api/schema.d.ts'] },
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    plugins: { house: { rules: { layers } } },
    rules: {
      'house/layers': ['error', { src }],
      'max-lines': ['error', 200],
      // The content security policy forbids inline styles, and nothing here may write raw HTML.
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': ['error', { allowBinding: false }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/define-macros-order': 'error',
      'vue/no-bare-strings-in-template': ['error', { allowlist: ['·', '/', '×', '—', '•', '…', '→', '+', '−', ':', '*'] }],
      // Layout of a tag is the writer's choice; these only add lines.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-indent': 'off',
      'vue/first-attribute-linebreak': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    ignores: ['**/*.test.ts'],
    rules: {
      // Missing or late on the oldest kernels we serve (Chrome 86, Safari 14).
      'no-restricted-properties': ['error', { object: 'crypto', property: 'randomUUID', message: 'Use newKey() from @/api/key.' }],
      'no-restricted-syntax': [
        'error',
        tooNew,
      ],
      'no-restricted-globals': ['error', 'structuredClone'],
    },
  },
  {
    files: ['src/features/**/*.{ts,vue}', 'src/dossier/**/*.{ts,vue}'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        tooNew,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The device's time is not the business's: useNow() from @/ui/format/now." },
      ],
    },
  },
)

import { resolve } from 'node:path'
import i18n from '@intlify/unplugin-vue-i18n/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { onlyWhatIsUsed } from './scripts/build/onlyWhatIsUsed.ts'
import { features } from './scripts/features/plugin.ts'

// Old WeChat kernels are the floor; the build lowers syntax, never runtime functions.
const oldest = ['chrome86', 'safari14']

// Where the service listens, for development and preview.
const service = process.env.YICHUANG_SERVICE ?? 'http://localhost:8080'

// The policy that the service sends; the preview sends it too, so that the kit proves it holds.
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"

const kit = /src\/(ui\/(page|data|BaseButton|format\/(DateText|MoneyText|money)|form|feedback\/(?!ToastRegion|toast))|api\/(key|usePages)|forms\/useWords|lifecycle\/(LifeLine|stages))|vue-query\/.*use(Infinite)?Query/

export default defineConfig({
  plugins: [
    vue(),
    features(import.meta.dirname),
    onlyWhatIsUsed(),
    // Messages are compiled at build time: no eval, so the content security policy can stay strict.
    i18n({ include: resolve(import.meta.dirname, 'src/**/messages*.json'), runtimeOnly: true, dropMessageCompiler: true }),
  ],
  resolve: { alias: { '@': resolve(import.meta.dirname, 'src') } },
  build: {
    target: oldest,
    cssTarget: oldest,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Pages share many small controls: one file of them instead of thirty spares requests, and the list of files that every
    // page needs, which the entry carries. What the shell itself shows stays with the entry.
    rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'kit', test: kit, minShareCount: 3 }] } } },
  },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
  },
  server: { port: 5180, strictPort: true, proxy: { '/api': service } },
  preview: { port: 5181, strictPort: true, proxy: { '/api': service }, headers: { 'Content-Security-Policy': policy } },
})

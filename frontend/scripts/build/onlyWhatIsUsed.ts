import type { Plugin } from 'vite'

/**
 * vue-i18n asks for the whole of Vue by name, to find one function that some builds of it hide. That keeps every part of Vue that
 * we never use (transitions, custom elements, server rendering) in the first load. Given only that function, the build drops the rest.
 */
export function onlyWhatIsUsed(): Plugin {
  const asksForAll = "import * as Vue from 'vue';"
  return {
    name: 'only-what-is-used',
    transform(code, id) {
      if (!/vue-i18n[\\/]dist[\\/]vue-i18n(\.runtime)?\.mjs/.test(id)) return undefined
      if (!code.includes(asksForAll) || /\bVue\.(?!getCurrentInstance\b)\w/.test(code.replace(/^\s*(\/\/|\*).*$/gm, ''))) this.error('vue-i18n asks for Vue in another way now: see scripts/build/onlyWhatIsUsed.ts')
      return { code: code.replace(asksForAll, "import { getCurrentInstance as vueInstance } from 'vue'; const Vue = { getCurrentInstance: vueInstance };"), map: null }
    },
  }
}

import { defineAsyncComponent, type Component } from 'vue'

const files = import.meta.glob<{ default: Component }>('./*.section.vue')

/** What other stages say about a project, in the order of their file names. */
export const sections: readonly { key: string; view: Component }[] = Object.keys(files).sort().map((key) => ({ key, view: defineAsyncComponent(() => files[key]!()) }))

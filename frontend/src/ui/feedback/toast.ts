import { readonly, shallowRef } from 'vue'
import type { Tone } from '../tone'

export interface Toast { id: number; words: string; tone: Tone }

const current = shallowRef<Toast | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined
let last = 0

/** Says briefly that something happened. Never the only place for what a person must act on. */
export function useToast() {
  function say(words: string, tone: Tone = 'ok') {
    clearTimeout(timer)
    current.value = { id: ++last, words, tone }
    timer = setTimeout(dismiss, 6000)
  }
  function dismiss() {
    clearTimeout(timer)
    current.value = null
  }
  return { toast: readonly(current), say, dismiss }
}

import { ref, watch } from 'vue'

let last = 0
const fresh = () => ++last

/** A key per row that stays with it: with the index as key, removing row 1 would move row 2's focus and text. */
export function useRowKeys(count: () => number) {
  const keys = ref<number[]>(Array.from({ length: count() }, fresh))
  watch(count, (now) => {
    if (now !== keys.value.length) keys.value = Array.from({ length: now }, fresh)
  })
  return {
    keys,
    added: () => keys.value.push(fresh()),
    removed: (index: number) => keys.value.splice(index, 1),
  }
}

import { render } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { defineComponent, h, type WritableComputedRef } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { useQueryFilter } from './useQueryFilter'

async function filterAt(path: string, fallback: string | null) {
  let filter!: WritableComputedRef<string | null>
  const page = defineComponent({ setup: () => ((filter = useQueryFilter('status', fallback)), () => h('p')) })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/list', component: page }] })
  await router.push(path)
  render(RouterView, { global: { plugins: [router] } })
  await router.isReady()
  const set = async (value: string | null) => {
    const gone = new Promise((resolve) => router.afterEach(resolve))
    filter.value = value
    await gone
  }
  return { filter, set, router }
}

test('what is chosen stands in the address, beside whatever else is there', async () => {
  const { filter, set, router } = await filterAt('/list?kind=a', null)
  expect(filter.value).toBe(null)
  await set('OPEN')
  expect([filter.value, router.currentRoute.value.fullPath]).toEqual(['OPEN', '/list?kind=a&status=OPEN'])
  await set(null)
  expect([filter.value, router.currentRoute.value.fullPath]).toEqual([null, '/list?kind=a'])
})

test('what is chosen to begin with can be taken off, and comes back', async () => {
  const { filter, set, router } = await filterAt('/list', 'OPEN')
  expect(filter.value).toBe('OPEN')
  await set(null)
  expect([filter.value, router.currentRoute.value.query]).toEqual([null, { status: '' }])
  await set('OPEN')
  expect([filter.value, router.currentRoute.value.query]).toEqual(['OPEN', {}])
})

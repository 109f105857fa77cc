import { defineStore } from 'pinia'
import { ref } from 'vue'
import { api, data } from '@/api/client'
import { onAnswer } from '@/api/send'

/** The server's time decides; a phone whose clock is wrong must still show the right days left. */
export const useClock = defineStore('clock', () => {
  const now = ref(new Date())
  const demo = ref(false)
  let ahead = 0
  let asked = false
  let first: Promise<void> | null = null

  const tick = () => (now.value = new Date(Date.now() + ahead))

  function setTo(instant: number) {
    if (Number.isNaN(instant)) return
    // The Date header knows whole seconds only: smaller differences are noise.
    const next = instant - Date.now()
    if (Math.abs(next - ahead) > 2000) ahead = next
    tick()
  }

  async function ask() {
    const view = await data(api.GET('/api/v1/clock'))
    demo.value = view.movable
    asked = view.movable
    setTo(Date.parse(view.businessNow))
  }

  /** Whoever counts days waits for this; a service that does not answer leaves the device's own time. */
  const known = () => (first ??= ask().catch(() => undefined))

  // In a demo the business clock differs from the Date header, so then the header is not listened to.
  const stop = onAnswer((response) => {
    const date = response.headers.get('Date')
    if (date && !asked) setTo(Date.parse(date))
  })
  const timer = setInterval(tick, 30_000)
  return { now, demo, ask, known, dispose: () => (clearInterval(timer), stop()) }
})

import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, data } from '@/api/client'
import { holdToken, onSessionEnd, rotate } from '@/api/token'

export interface Grant { role: string; divisionCode?: string; organisationId?: string }
export interface Me { id: string; name: string; roles: Grant[] }
export interface Credentials { loginName: string; password: string; totp?: string }

/** What else must be forgotten at sign-out, such as drafts on a shared phone. */
const forgets = new Set<() => unknown>()
export const onSignOut = (forget: () => unknown) => void forgets.add(forget)

export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null)
  const known = ref(false)
  const signedIn = computed(() => me.value !== null)
  const roles = computed(() => new Set(me.value?.roles.map((grant) => grant.role)))

  async function load() {
    me.value = (await data(api.GET('/api/v1/accounts/me'))) as Me
  }

  /** At start: the refresh cookie, if there is one, brings the session back. */
  async function resume() {
    if (await rotate()) await load().catch(() => (me.value = null))
    known.value = true
  }

  async function signIn(credentials: Credentials) {
    const answer = (await data(api.POST('/api/v1/tokens', { body: credentials }))) as { accessToken: string }
    holdToken(answer.accessToken)
    await load()
    known.value = true
  }

  async function signOut() {
    // The service forgets us if it can be reached; this device forgets in any case.
    await data(api.DELETE('/api/v1/tokens/current')).catch(() => undefined)
    holdToken(null)
    me.value = null
    await Promise.all([...forgets].map((forget) => forget()))
  }

  onSessionEnd(() => (me.value = null))
  return { me, known, signedIn, roles, has: (role: string) => roles.value.has(role), resume, signIn, signOut }
})

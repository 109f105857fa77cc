import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, data } from '@/api/client'
import { holdToken, onSessionEnd, rotate } from '@/api/token'

export interface Grant { role: string; divisionCode?: string; organisationId?: string }
export interface Me { id: string; name: string; roles: Grant[]; loginName?: string; mustChangePassword?: boolean; secondFactor?: boolean }
export interface Credentials { loginName: string; password: string; code?: string }

/** What else must be forgotten at sign-out, such as drafts on a shared phone. */
const forgets = new Set<() => unknown>()
export const onSignOut = (forget: () => unknown) => void forgets.add(forget)

/** Not a secret: only says that asking for a session is worth a request. Visitors are spared it. */
const hint = 'yichuang.session'
const remember = (yes: boolean) => {
  try {
    if (yes) localStorage.setItem(hint, '1')
    else localStorage.removeItem(hint)
  } catch { /* private mode: then every start asks */ }
}
const worthAsking = () => {
  try {
    return localStorage.getItem(hint) !== null
  } catch {
    return true
  }
}

export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null)
  const known = ref(false)
  const signedIn = computed(() => me.value !== null)
  const roles = computed(() => new Set(me.value?.roles.map((grant) => grant.role)))

  async function load() {
    me.value = (await data(api.GET('/api/v1/accounts/me'))) as Me
  }

  /** At start: the refresh cookie, if there is one, brings the session back. Asked once. */
  let resuming: Promise<void> | undefined
  const resume = () => (resuming ??= bringBack())
  async function bringBack() {
    if (worthAsking() && (await rotate())) await load().catch(() => (me.value = null))
    known.value = true
  }

  /** After one has become something new (owner, member): the role arrives only with the next access token. */
  async function renew() {
    await rotate()
    await load()
  }

  async function signIn(credentials: Credentials) {
    const answer = (await data(api.POST('/api/v1/tokens', { body: credentials }))) as { accessToken: string }
    holdToken(answer.accessToken)
    await load()
    remember(true)
    known.value = true
  }

  async function signOut() {
    // The service forgets us if it can be reached; this device forgets in any case.
    await data(api.DELETE('/api/v1/tokens/current')).catch(() => undefined)
    holdToken(null)
    remember(false)
    me.value = null
    await Promise.all([...forgets].map((forget) => forget()))
  }

  onSessionEnd(() => {
    remember(false)
    me.value = null
  })
  return { me, known, signedIn, roles, has: (role: string) => roles.value.has(role), resume, renew, signIn, signOut }
})

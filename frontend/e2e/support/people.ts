import type { Page } from '@playwright/test'
import { signIn } from './signIn'

interface DemoAccount { role: string; loginName: string; password: string }

/** The demo's people, as the one who started the service names them. */
export const everybody = () => JSON.parse(process.env.DEMO_ACCOUNTS ?? '[]') as DemoAccount[]

/** By the name they sign in with: the role, and a number behind it for the second and further ones. */
export function person(loginName: string): DemoAccount {
  const found = everybody().find((account) => account.loginName === loginName)
  if (!found) throw new Error(`DEMO_ACCOUNTS names nobody called ${loginName}`)
  return found
}

export async function signInAs(page: Page, who: string, next = '/') {
  const { loginName, password } = person(who)
  await signIn(page, loginName, password, next)
}

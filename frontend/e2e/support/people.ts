import type { Page } from '@playwright/test'
import { signIn } from './signIn'

interface DemoAccount { role: string; loginName: string; password: string }

/** The demo's people, as the one who started the service names them. */
export const everybody = () => JSON.parse(process.env.DEMO_ACCOUNTS ?? '[]') as DemoAccount[]

export function person(role: string): DemoAccount {
  const found = everybody().find((account) => account.role === role)
  if (!found) throw new Error(`DEMO_ACCOUNTS names nobody with the role ${role}`)
  return found
}

export async function signInAs(page: Page, role: string, next = '/') {
  const { loginName, password } = person(role)
  await signIn(page, loginName, password, next)
}

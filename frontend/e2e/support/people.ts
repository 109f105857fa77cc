import { type Page } from '@playwright/test'
import { signIn } from './signIn'

interface Person { role: string; loginName: string; password: string }

/** The demo's people, as the service that runs names them: [{role, loginName, password}]. */
export function person(role: string): Person {
  const known = JSON.parse(process.env.DEMO_ACCOUNTS ?? '[]') as Person[]
  const found = known.find((one) => one.role === role)
  if (!found) throw new Error(`DEMO_ACCOUNTS names nobody who is ${role}`)
  return found
}

export async function signInAs(page: Page, role: string, next = '/') {
  const { loginName, password } = person(role)
  await signIn(page, loginName, password, next)
}

/** What is wrong with a change of password, as keys of words. Strength is the service's to judge. */
export function passwordFaults(form: { oldPassword: string; newPassword: string; again: string }): Partial<Record<'oldPassword' | 'newPassword' | 'again', string>> {
  const faults: ReturnType<typeof passwordFaults> = {}
  if (!form.oldPassword) faults.oldPassword = 'old'
  if (Array.from(form.newPassword).length < 10) faults.newPassword = 'short'
  else if (form.newPassword === form.oldPassword) faults.newPassword = 'same'
  if (form.again !== form.newPassword) faults.again = 'again'
  return faults
}

/** A code of the authenticator (six digits) or a recovery code. */
export const looksLikeCode = (text: string) => /^\d{6}$/.test(text.trim()) || text.trim().length >= 8

import type { Schemas } from '@/api/types'
import { wireProfile, type ProfileForm } from './profile'

export const profileOf = (o: Schemas['OrganisationView']): ProfileForm => ({
  name: o.name, category: o.category, divisionCode: o.divisionCode, foundedOn: o.foundedOn ?? '', summary: o.summary ?? '', partyBuilding: o.partyBuilding,
  contactName: o.contactName ?? '', contactPhone: o.contactPhone ?? '', address: o.address ?? '', leaderName: o.leaderName ?? '',
})

/**
 * Only what was changed. The service takes a contact as a whole and shows its number masked, so whoever changes the name
 * or the address has to write the number again: then the answer is 'phone'.
 */
export function changeOf(former: ProfileForm, now: ProfileForm): Partial<Schemas['OrganisationChange']> | 'phone' {
  const wire = wireProfile(now)
  const change: Partial<Schemas['OrganisationChange']> = {}
  if (now.name !== former.name) change.name = wire.name
  if (now.category !== former.category) change.category = wire.category
  if (now.divisionCode !== former.divisionCode) change.divisionCode = wire.divisionCode
  if (now.foundedOn !== former.foundedOn && wire.foundedOn) change.foundedOn = wire.foundedOn
  if (now.summary !== former.summary) change.summary = now.summary.trim()
  if (now.partyBuilding !== former.partyBuilding) change.partyBuilding = wire.partyBuilding
  if (now.leaderName !== former.leaderName) change.leader = wire.leader
  const contact = now.contactName !== former.contactName || now.address !== former.address
  if (now.contactPhone !== former.contactPhone) change.contact = wire.contact
  else if (contact) return 'phone'
  return change
}

import type { Schemas } from '@/api/types'

/** What both kinds of organisation fill in. */
export interface ProfileForm {
  name: string
  category: string | null
  divisionCode: string
  foundedOn: string
  summary: string
  partyBuilding: string | null
  contactName: string
  contactPhone: string
  address: string
  leaderName: string
}

export const emptyProfile = (): ProfileForm => ({
  name: '', category: null, divisionCode: '', foundedOn: '', summary: '', partyBuilding: 'NONE', contactName: '', contactPhone: '', address: '', leaderName: '',
})

const phone = /^[0-9+()\- ]{5,30}$/

/** Fields that keep the form from being sent, in the order of the form; the value says which words to show. */
export function profileFaults(form: ProfileForm): Record<string, 'missing' | 'phone' | 'place'> {
  const faults: Record<string, 'missing' | 'phone' | 'place'> = {}
  if (!form.name.trim()) faults['name'] = 'missing'
  if (!form.category) faults['category'] = 'missing'
  if (!form.divisionCode) faults['divisionCode'] = 'place'
  if (!form.leaderName.trim()) faults['leader.name'] = 'missing'
  if (!form.contactName.trim()) faults['contact.name'] = 'missing'
  if (!form.contactPhone.trim()) faults['contact.phone'] = 'missing'
  else if (!phone.test(form.contactPhone.trim())) faults['contact.phone'] = 'phone'
  return faults
}

const given = (text: string) => text.trim() || undefined

export function wireProfile(form: ProfileForm) {
  return {
    name: form.name.trim(), category: form.category as Schemas['Category'], divisionCode: form.divisionCode, foundedOn: given(form.foundedOn), summary: given(form.summary),
    partyBuilding: (form.partyBuilding ?? 'NONE') as Schemas['PartyBuilding'],
    contact: { name: form.contactName.trim(), phone: form.contactPhone.trim(), address: given(form.address) },
    leader: { name: form.leaderName.trim() },
  }
}

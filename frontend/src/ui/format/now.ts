import { inject, ref, type InjectionKey, type Ref } from 'vue'

/** The app provides the server's business clock here; without one (tests, the kit) it is the device's. */
export const nowKey: InjectionKey<Readonly<Ref<Date>>> = Symbol('now')

export function useNow(): Readonly<Ref<Date>> {
  return inject(nowKey, () => ref(new Date()), true)
}

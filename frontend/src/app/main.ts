import './polyfill'
import '@/ui/styles.css'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia, storeToRefs } from 'pinia'
import { createApp } from 'vue'
import { useClock } from '@/session/useClock'
import { clearDrafts } from '@/drafts/localCopy'
import { onSignOut, useSession } from '@/session/useSession'
import { nowKey } from '@/ui/format/now'
import App from './App.vue'
import { i18n, speakLanguage } from './i18n'
import { preferences } from './preferences'
import { queries } from './queries'
import { router } from './router'

async function start() {
  const app = createApp(App).use(createPinia()).use(i18n).use(VueQueryPlugin, { queryClient: queries })
  // A text that cannot be fetched is no reason for an empty page: Chinese is always here.
  await speakLanguage(preferences.language).catch(() => undefined)
  const clock = useClock()
  app.provide(nowKey, storeToRefs(clock).now)
  onSignOut(() => clearDrafts().catch(() => undefined))
  void useSession().resume()
  void clock.known()
  app.use(router).mount('#app')
}
void start()

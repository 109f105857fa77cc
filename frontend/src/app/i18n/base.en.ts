import app from '../messages.en.json'
import drafts from '@/drafts/messages.en.json'
import forms from '@/forms/messages.en.json'
import lifecycle from '@/lifecycle/messages.en.json'
import ui from '@/ui/messages.en.json'

export default { app, drafts, forms, lifecycle, ui }

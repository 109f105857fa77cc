import app from '../messages.zh-CN.json'
import drafts from '@/drafts/messages.zh-CN.json'
import forms from '@/forms/messages.zh-CN.json'
import lifecycle from '@/lifecycle/messages.zh-CN.json'
import ui from '@/ui/messages.zh-CN.json'

export default { app, drafts, forms, lifecycle, ui }

import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { i18n } from '../../scripts/test-i18n'
import AttachedFiles from './AttachedFiles.vue'

const opened = vi.hoisted(() => vi.fn())
vi.mock('./openFile', () => ({ openFile: opened, fetchFile: () => new Promise(() => undefined), saveAs: vi.fn() }))
afterEach(() => opened.mockClear())

const file = (id: string, name: string, mediaType: string) => ({ id, name, mediaType, size: 2048, sha256: 'a'.repeat(64) })
const show = (...documents: ReturnType<typeof file>[]) => render(AttachedFiles, { props: { documents, look: '预览', save: '下载' } as never, global: { plugins: [i18n()] } })

it('looks at a picture in place and downloads anything else', async () => {
  show(file('1', '活动.jpg', 'image/jpeg'), file('2', '决算.pdf', 'application/pdf'))
  await userEvent.click(screen.getByRole('button', { name: /决算\.pdf/ }))
  expect(opened).toHaveBeenCalledWith('2', '决算.pdf')
  opened.mockClear()
  await userEvent.click(screen.getByRole('button', { name: /活动\.jpg/ }))
  expect(opened).not.toHaveBeenCalled()
  expect(await screen.findByRole('dialog', { name: '活动.jpg' })).toBeTruthy()
})

it('shows no list where nothing is attached', () => {
  show()
  expect(screen.queryByRole('list')).toBeNull()
})

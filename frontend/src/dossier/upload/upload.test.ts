// @vitest-environment node
import { expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { upload, type Arrived, type Sending, type Wire } from './upload'

const size = 1_300_000
const fileOf = (name = 'C:\\照片\\村委意见.jpg') => ({ name, size, slice: (from: number, to: number) => ({ size: Math.min(to, size) - from }) }) as unknown as File

/** A service that breaks off as told: each entry says what the next piece meets. */
function service(troubles: ('ok' | 'lost' | 'swallowed' | Problem)[]) {
  const state: Arrived = { id: 'd1', name: '', size: 0, received: 0, complete: false }
  const offsets: number[] = []
  const take = (piece: Blob) => {
    state.received += piece.size
    state.complete = state.received === state.size
  }
  const wire: Wire = {
    announce: async (name, total) => ({ ...Object.assign(state, { name, size: total }) }),
    send: async (_id, offset, piece) => {
      offsets.push(offset)
      const trouble = troubles.shift() ?? 'ok'
      if (trouble instanceof Problem) throw trouble
      if (trouble === 'lost') throw new Problem({ status: 0 })
      take(piece)
      // The piece arrived, only the answer got lost.
      if (trouble === 'swallowed') throw new Problem({ status: 0 })
      return { ...state }
    },
    look: async () => ({ ...state }),
  }
  return { wire, offsets, state }
}

it('sends piece by piece under the file\'s own name', async () => {
  const { wire, offsets, state } = service([])
  const said: number[] = []
  await upload(wire, { file: fileOf(), document: null }, (n) => said.push(n), 0)
  expect([state.name, offsets, said]).toEqual(['村委意见.jpg', [0, 524288, 1048576], [524288, 1048576, size]])
})

it('goes on where it broke off, and does not send twice what had arrived', async () => {
  const { wire, offsets } = service(['ok', 'lost', 'swallowed', 'ok'])
  expect((await upload(wire, { file: fileOf(), document: null }, () => undefined, 0)).complete).toBe(true)
  expect(offsets).toEqual([0, 524288, 524288, 1048576])
})

it('gives up at once when the service refuses the file', async () => {
  const { wire, offsets } = service([new Problem({ status: 422, code: 'kind-not-accepted' })])
  await expect(upload(wire, { file: fileOf(), document: null }, () => undefined, 0)).rejects.toMatchObject({ code: 'kind-not-accepted' })
  expect(offsets).toEqual([0])
})

it('can be tried again later without beginning anew', async () => {
  const { wire, offsets } = service(['ok', 'lost', 'lost', 'lost', 'lost', 'lost', 'lost', 'ok'])
  const sending: Sending = { file: fileOf(), document: null }
  await expect(upload(wire, sending, () => undefined, 0)).rejects.toMatchObject({ status: 0 })
  await upload(wire, sending, () => undefined, 0)
  expect(offsets.filter((offset) => offset === 0)).toHaveLength(1)
})

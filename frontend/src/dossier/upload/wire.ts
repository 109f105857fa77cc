import { api, data } from '@/api/client'
import type { Arrived, Wire } from './upload'

const arrived = ({ id, name, size, received, complete }: Arrived): Arrived => ({ id, name, size, received, complete })

export const wire: Wire = {
  announce: async (name, size) => arrived(await data(api.POST('/api/v1/documents', { body: { name, size } }))),
  look: async (id) => arrived(await data(api.GET('/api/v1/documents/{id}', { params: { path: { id } } }))),
  send: async (id, offset, piece) =>
    arrived(await data(api.PATCH('/api/v1/documents/{id}/content', {
      params: { path: { id }, header: { 'Upload-Offset': offset } },
      headers: { 'Content-Type': 'application/octet-stream' },
      body: piece as unknown as string,
      bodySerializer: (body) => body as unknown as Blob,
    }))),
}

import { api, data } from '@/api/client'

export const bankFile = (id: string, layout: string) =>
  data<Blob>(api.GET('/api/v1/payment-batches/{id}/bank-file', { params: { path: { id }, query: { layout } }, parseAs: 'blob' }) as never)

export const summaryFile = (id: string) => data<Blob>(api.GET('/api/v1/payment-batches/{id}/summary', { params: { path: { id } }, parseAs: 'blob' }) as never)

/** Hands a file to the browser under this name. */
export function save(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

import { api, data } from '@/api/client'

/** Reading a file needs the access token, so a plain link would not do. */
export async function fetchFile(id: string): Promise<Blob> {
  return (await data(api.GET('/api/v1/documents/{id}/content', { params: { path: { id } }, parseAs: 'blob' }))) as unknown as Blob
}

export function saveAs(content: Blob, name: string) {
  const url = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export const openFile = async (id: string, name: string) => saveAs(await fetchFile(id), name)

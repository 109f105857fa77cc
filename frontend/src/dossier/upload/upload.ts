import { isProblem } from '@/api/problem'

export interface Arrived { id: string; name: string; size: number; received: number; complete: boolean }

/** How files travel; the tests stand in for it. */
export interface Wire {
  announce: (name: string, size: number) => Promise<Arrived>
  send: (id: string, offset: number, piece: Blob) => Promise<Arrived>
  look: (id: string) => Promise<Arrived>
}

const PIECE = 512 * 1024
const PATIENCE = 5

export interface Sending { file: File; document: Arrived | null }

/**
 * Sends a file piece by piece and goes on where it broke off: the service says how much it has. A network that comes
 * back within a few tries costs nothing; afterwards the same `Sending` can be tried again by the person.
 */
export async function upload(wire: Wire, sending: Sending, said: (received: number) => void, pause = 1500): Promise<Arrived> {
  const { file } = sending
  // A name with a path in it, as some phones give, is not accepted.
  sending.document ??= await wire.announce(file.name.split(/[/\\]/).pop()!.slice(-120), file.size)
  let misses = 0
  while (!sending.document.complete) {
    const { id, received }: Arrived = sending.document
    try {
      sending.document = await wire.send(id, received, file.slice(received, received + PIECE))
      misses = 0
    } catch (thrown) {
      const mayPass = isProblem(thrown) && (thrown.unreachable || thrown.status === 409 || thrown.status === 503)
      if (!mayPass || ++misses > PATIENCE) throw thrown
      await new Promise((resolve) => setTimeout(resolve, pause))
      sending.document = await wire.look(id).catch(() => sending.document!)
    }
    said(sending.document.received)
  }
  return sending.document
}

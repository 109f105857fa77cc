const name = 'yichuang.survey-device'

/** Made up at random once and kept on this device alone; the service keeps only a hash of it. */
export function device(): string {
  try {
    const known = localStorage.getItem(name)
    if (known) return known
    const made = made16()
    localStorage.setItem(name, made)
    return made
  } catch {
    return made16()
  }
}

const made16 = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

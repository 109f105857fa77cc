/** Bytes as people read them; one decimal, no more. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1_048_576 ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / 104_857.6) / 10} MB`
}

/** Longest side of a photo that is sent: enough to see what happened, little enough for a village's network. */
const LONGEST = 1600

/**
 * Draws the picture anew: what the camera wrote into it – place, device, owner – stays on the phone, and a photo of ten
 * megabytes becomes one of a few hundred kilobytes.
 */
export async function plain(file: File): Promise<File> {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
  if (!bytes) throw new Error('the picture cannot be drawn')
  return new File([bytes], file.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg' })
}

/** Where points of a radar lie: the first at the top, the others clockwise; 100 points are the rim of a circle of this radius. */
export function corner(index: number, count: number, points: number, radius: number): { x: number; y: number } {
  const angle = (Math.PI * 2 * index) / count - Math.PI / 2
  const reach = (radius * Math.max(0, Math.min(100, points))) / 100
  return { x: round(Math.cos(angle) * reach), y: round(Math.sin(angle) * reach) }
}
export const polygon = (points: readonly number[], radius: number) =>
  points.map((one, index) => corner(index, points.length, one, radius)).map(({ x, y }) => `${x},${y}`).join(' ')

/** A line through values out of 100 in a box of this size; a single value stands in the middle. */
export function line(values: readonly number[], width: number, height: number): { x: number; y: number }[] {
  const step = values.length > 1 ? width / (values.length - 1) : 0
  return values.map((value, index) => ({ x: round(values.length > 1 ? index * step : width / 2), y: round(height - (height * value) / 100) }))
}
/** Numbers only for drawing: what is read stands beside it as the service wrote it. */
export const drawn = (points: string | null | undefined) => Number(points ?? 0)
const round = (value: number) => Math.round(value * 100) / 100

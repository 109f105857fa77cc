import { describe, expect, it } from 'vitest'
import { corner, drawn, line, polygon } from './shape'

describe('the radar', () => {
  it('begins at the top and goes clockwise', () => {
    expect(corner(0, 4, 100, 50)).toEqual({ x: 0, y: -50 })
    expect(corner(1, 4, 50, 50)).toEqual({ x: 25, y: 0 })
    expect(corner(2, 4, 100, 50)).toEqual({ x: 0, y: 50 })
  })
  it('never leaves its rim', () => {
    expect(corner(0, 4, 140, 50).y).toBe(-50)
    expect(corner(0, 4, -3, 50).y).toBeCloseTo(0)
  })
  it('is one corner a dimension', () => expect(polygon([100, 100, 0, 0], 10).split(' ')).toHaveLength(4))
})

describe('the trend', () => {
  it('has 100 at the top and 0 at the bottom', () => expect(line([0, 100], 200, 80)).toEqual([{ x: 0, y: 80 }, { x: 200, y: 0 }]))
  it('puts a single month in the middle', () => expect(line([50], 200, 80)).toEqual([{ x: 100, y: 40 }]))
  it('draws what does not apply at the centre', () => expect(drawn(null)).toBe(0))
})

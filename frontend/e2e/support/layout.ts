import { expect, type Page } from '@playwright/test'

/** Nothing sticks out to the side: a phone must never need to scroll sideways. */
export async function expectNoOverflow(page: Page) {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    // What slides inside a row of its own is not what widens the page.
    const slides = (el: Element): boolean => !!el.parentElement && el.parentElement !== document.body && (getComputedStyle(el.parentElement).overflowX !== 'visible' || slides(el.parentElement))
    const out = Array.from(document.querySelectorAll('body *')).filter((el) => !slides(el)).map((el) => [el.tagName, el.className, Math.round(el.getBoundingClientRect().right)].join(' '))
      .filter((line) => Number(line.split(' ').pop()) > width)
      .slice(0, 8)
    // Words may stick out of a box that itself fits.
    return out.length > 0 ? out : [`the page is ${document.documentElement.scrollWidth} wide`]
  })
  expect(wide).toEqual([])
}

/** Everything that is pressed is large enough for a thumb; links inside a sentence are exempt. */
export async function expectLargeTargets(page: Page, least = 44) {
  const small = await page.evaluate((min) => {
    const sizeOf = (el: Element) => {
      const area = el.matches('input[type=radio], input[type=checkbox], input[type=file]') ? (el.closest('label') ?? el) : el
      return area.getBoundingClientRect()
    }
    const targets = Array.from(document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button]'))
    return targets
      .filter((el) => !el.closest('p') && !el.matches('.skip, [type=hidden]') && sizeOf(el).width > 1)
      .filter((el) => sizeOf(el).height < min - 0.5 || sizeOf(el).width < min - 0.5)
      .map((el) => `${el.tagName} "${(el.textContent ?? '').trim()}" ${Math.round(sizeOf(el).width)}x${Math.round(sizeOf(el).height)}`)
  }, least)
  expect(small).toEqual([])
}

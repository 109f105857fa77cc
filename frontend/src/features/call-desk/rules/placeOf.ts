/**
 * Where in a JSON text a pointer leads: the offset of the value, or of the deepest part of the way that exists.
 * The text must be valid JSON; it is scanned, not parsed, because a parser forgets the places.
 */
export function placeOf(text: string, pointer: string): number {
  const parts = pointer.split('/').slice(1).map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
  let at = blank(text, 0)
  for (const part of parts) {
    const next = text[at] === '{' ? member(text, at, part) : text[at] === '[' ? element(text, at, Number(part)) : -1
    if (next < 0) return at
    at = next
  }
  return at
}

function blank(text: string, at: number): number {
  while (at < text.length && ' \t\r\n,:'.includes(text[at]!)) at++
  return at
}

function endOfString(text: string, at: number): number {
  for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++
  return at + 1
}

function endOfValue(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at)
  if (text[at] !== '{' && text[at] !== '[') {
    while (at < text.length && !',]}\n\r\t '.includes(text[at]!)) at++
    return at
  }
  let depth = 0
  for (; at < text.length; at++) {
    if (text[at] === '"') at = endOfString(text, at) - 1
    else if ('{['.includes(text[at]!)) depth++
    else if (']}'.includes(text[at]!) && --depth === 0) return at + 1
  }
  return at
}

function member(text: string, open: number, name: string): number {
  for (let at = blank(text, open + 1); at < text.length && text[at] === '"';) {
    const end = endOfString(text, at)
    const value = blank(text, end)
    if ((JSON.parse(text.slice(at, end)) as string) === name) return value
    at = blank(text, endOfValue(text, value))
  }
  return -1
}

function element(text: string, open: number, index: number): number {
  let at = blank(text, open + 1)
  for (let i = 0; at < text.length && text[at] !== ']'; i++) {
    if (i === index) return at
    at = blank(text, endOfValue(text, at))
  }
  return -1
}

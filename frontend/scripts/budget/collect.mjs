// The manifest serves the size gate and is not for the public: take it out of what gets published.
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
mkdirSync(resolve(root, 'target'), { recursive: true })
renameSync(resolve(root, 'dist/.vite/manifest.json'), resolve(root, 'target/manifest.json'))
rmSync(resolve(root, 'dist/.vite'), { recursive: true })

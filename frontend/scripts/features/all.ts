/// <reference types="vite/client" />
import type { RouteRecordRaw } from 'vue-router'

/** Every feature's routes, for the build to read; the pages they name are not loaded by reading them. */
export default import.meta.glob<RouteRecordRaw[]>('../../src/features/*/routes.ts', { eager: true, import: 'default' })

import type { Work, WorkSource } from '@/session/work'
import { loadOrders, loadPools } from './queries'

/** Orders that somebody else made and this person may decide. */
async function toDecide(): Promise<Work> {
  const pools = await loadPools()
  const pages = await Promise.all(pools.items.filter((pool) => pool.status === 'OPEN').map(async (pool) => ({ pool, orders: await loadOrders(pool.id, 'PROPOSED') })))
  const items = pages.flatMap(({ pool, orders }) => orders.items.filter((order) => order.mineToDecide).map((order) => ({ key: order.id, title: order.basis, what: pool.title, to: `/fund/${pool.id}` })))
  return { items, more: Boolean(pools.nextCursor) || pages.some(({ orders }) => orders.nextCursor) }
}

const work: WorkSource[] = [{ feature: 'fund', key: 'orders', order: 4, icon: 'coins', roles: ['FINANCE_APPROVER'], all: '/fund', load: toDecide }]
export default work

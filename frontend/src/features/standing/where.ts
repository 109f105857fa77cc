const pages: Record<string, string> = { activity: '/activities', organisation: '/organisations', report: '/reports', evaluation: '/evaluations', 'credit-listing': '/credit' }

/** The page of a record; what has none is only named. */
export const whereOf = (record: { kind: string; id: string }) => (pages[record.kind] ? `${pages[record.kind]}/${record.id}` : null)

import type { Section } from '@/forms/schema'

/** A made-up section that uses every kind of question. */
export const section: Section = {
  key: 'plan', kind: 'BUDGET', title: { zh: '项目和预算', en: 'Plan and budget' }, help: { zh: '写给邻居看，也写给评审看。', en: 'For neighbours and reviewers.' },
  schema: {
    type: 'object', required: ['title', 'people', 'leader', 'budget', 'promise'],
    properties: {
      title: { type: 'string', minLength: 4, maxLength: 20, 'x-title': { zh: '项目名称', en: 'Project title' } },
      story: { type: 'string', maxLength: 300, 'x-widget': 'textarea', 'x-title': { zh: '做法', en: 'How' } },
      people: { type: 'integer', minimum: 1, 'x-unit': { zh: '人', en: 'people' }, 'x-title': { zh: '受益人数', en: 'Beneficiaries' } },
      start: { type: 'string', format: 'date', 'x-title': { zh: '开始日期', en: 'Start' } },
      field: { type: 'string', enum: ['a', 'b'], 'x-title': { zh: '领域', en: 'Field' }, 'x-options': { a: { zh: '助老', en: 'Older people' }, b: { zh: '助残', en: 'Disabled people' } } },
      groups: { type: 'array', maxItems: 2, 'x-title': { zh: '受益人群', en: 'For whom' }, items: { type: 'string', enum: ['o', 'c'], 'x-options': { o: { zh: '老年人', en: 'Older people' }, c: { zh: '儿童', en: 'Children' } } } },
      leader: {
        type: 'object', required: ['name', 'phone'], 'x-title': { zh: '负责人', en: 'Leader' },
        properties: { name: { type: 'string', 'x-title': { zh: '姓名', en: 'Name' } }, phone: { type: 'string', format: 'phone', 'x-title': { zh: '电话', en: 'Phone' } } },
      },
      budget: {
        type: 'array', minItems: 1, maxItems: 8, 'x-title': { zh: '预算', en: 'Budget' }, 'x-help': { zh: '一笔支出一条', en: 'One row per cost' },
        items: {
          type: 'object', required: ['item', 'amountFen'], 'x-title': { zh: '支出', en: 'cost' },
          properties: { rowId: { type: 'string', 'x-widget': 'row-id' }, item: { type: 'string', 'x-title': { zh: '用途', en: 'For' } }, amountFen: { type: 'integer', minimum: 1, maximum: 1500000, 'x-unit': 'fen', 'x-title': { zh: '金额', en: 'Amount' } } },
        },
      },
      files: { type: 'array', 'x-widget': 'files', items: { type: 'object', properties: {} }, 'x-title': { zh: '证明材料', en: 'Evidence' } },
      insured: { type: 'boolean', 'x-title': { zh: '志愿者有保险吗', en: 'Are volunteers insured' } },
      promise: { type: 'boolean', const: true, 'x-title': { zh: '以上内容真实，愿意公开', en: 'This is true and may be published' } },
    },
  },
}

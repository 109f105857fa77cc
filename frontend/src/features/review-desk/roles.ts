export const readers = ['PROGRAMME_OFFICER', 'OPERATOR', 'PANEL_CHAIR', 'BUREAU_LEAD', 'AUDITOR']
/** Who plans rounds, appoints panels and keeps the pool. */
export const preparers = ['PROGRAMME_OFFICER', 'OPERATOR']
/** Who extends, replaces, closes and draws. */
export const leaders = ['PANEL_CHAIR', 'PROGRAMME_OFFICER']
/** Who runs a roadshow and reminds. */
export const stagers = ['PANEL_CHAIR', 'PROGRAMME_OFFICER', 'OPERATOR']
/** Who says which remarks applicants may read. */
export const releasers = ['PANEL_CHAIR', 'BUREAU_LEAD']
/** Who reads single sheets once a round is closed. */
export const sheetReaders = ['PANEL_CHAIR', 'BUREAU_LEAD', 'AUDITOR']

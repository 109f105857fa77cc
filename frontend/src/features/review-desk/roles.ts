export const readers = ['PROGRAMME_OFFICER', 'OPERATOR', 'PANEL_CHAIR', 'BUREAU_LEAD', 'AUDITOR']
/** Who plans rounds, appoints panels and keeps the pool. */
export const preparers = ['PROGRAMME_OFFICER', 'OPERATOR']
/** Who extends, replaces, closes and draws. */
export const leaders = ['PANEL_CHAIR', 'PROGRAMME_OFFICER']
/** Who reads single sheets once a round is closed. */
export const sheetReaders = ['PANEL_CHAIR', 'BUREAU_LEAD', 'AUDITOR']

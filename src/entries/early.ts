// Built apart from everything else and written into the head of every page.

import { fetchAhead, stampOptions, stampView } from '../browser/early'

const { late, lateKind, figures } = document.currentScript?.dataset ?? {}
stampOptions()
stampView(figures)
fetchAhead(late, lateKind === 'classic')

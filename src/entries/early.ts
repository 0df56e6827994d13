import { fetchAhead, stampOptions } from '../browser/early'

// Built apart from everything else and written into the head of every page.
stampOptions()
fetchAhead(document.currentScript?.dataset.late)

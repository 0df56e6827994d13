// In the head of the offline file.

import { stampOptions } from '../browser/early'
import { FIRST_PAGE, parsePage } from '../browser/offline/askedPage'

const { dataset } = document.documentElement
const { pages = '' } = document.currentScript?.dataset ?? {}
dataset.page = parsePage(location.search, pages.split(' '))
// As the other pages are by themselves: for a hall, for paper.
if (dataset.page !== FIRST_PAGE) dataset.theme = 'light'
stampOptions()
// The fonts are in the file: no line is slow and no host need allow them.
delete dataset.opaque
delete dataset.save

import { stampOptions } from '../browser/early'
import { parsePage } from '../browser/offline/askedPage'

// In the head of the offline file.
const { dataset } = document.documentElement
const { pages = '' } = document.currentScript?.dataset ?? {}
stampOptions()
// The fonts are in the file: no line is slow and no host need allow them.
delete dataset.opaque
delete dataset.save
dataset.page = parsePage(location.search, pages.split(' '))

// The last lines of the offline file, which is one page to a browser and three to its reader.

import { openPage } from '../browser/offline/openPage'
import './offline.css'

const { dataset } = document.documentElement

openPage(dataset.page ?? '').catch(function showReadingPage() {
  dataset.opened = ''
  document.querySelector('.classroom .cannot')?.removeAttribute('hidden')
  // As if the page's script had not come: it stands without it.
  window.dispatchEvent(new Event('error'))
})

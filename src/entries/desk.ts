// The embed desk's script.

import { followDesk } from '../browser/desk/followDesk'
import './desk.css'

// Nothing here is shared with the reading page's script, which must stay one file.
const { dataset } = document.documentElement
// It was taken back if the script came too late for the reader's patience.
if (dataset.js === undefined) dataset.js = ''
if (followDesk(document)) dataset.ready = ''
else delete dataset.js

// `npm run tree`: writes docs/tree.md, one line for every file.

import { writeFileSync } from 'node:fs'
import { treeDoc } from './tree/treeDoc'

writeFileSync('docs/tree.md', treeDoc())

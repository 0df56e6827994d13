// Prints which browser the tests will run in; ends with 1 where none can be
// had.

import { ensureBrowser } from './findBrowser'

try {
  console.log(ensureBrowser())
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}

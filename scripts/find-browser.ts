import { ensureBrowser } from './findBrowser'

try {
  console.log(ensureBrowser())
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}

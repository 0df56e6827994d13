import { type Browser, chromium } from 'playwright-core'
import { ensureBrowser } from '../../scripts/findBrowser'

/**
 * What Chromium should leave off: as Playwright asks (this list replaces its own), and the pages that
 * current versions load behind the address bar of every window, which took as long as ours.
 */
const WITHOUT = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT.join()}`,
]

let launched: Promise<Browser> | null = null

/**
 * The browser of this worker, started by the first file that asks; it ends with the worker.
 * Whoever opens a context in it closes it.
 */
export function sharedBrowser(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: ensureBrowser(),
    args: FLAGS,
  })
  return launched
}

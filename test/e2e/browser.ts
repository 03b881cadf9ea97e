import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserServer } from 'playwright-core'

const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** As Playwright has it (chromiumSwitches.ts): of two lists Chromium takes the last. */
const OFF_FOR_TESTS = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]
/** Two hidden pages for every page that is opened: a third of all the work. */
const POPUPS_OF_THE_ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']
/** A process in waiting for the next page of the same person, who in most tests opens one alone. */
const PROCESS_IN_WAITING = ['SpareRendererForSitePerProcess']

const isRoot = process.getuid?.() === 0

/**
 * A real browser: the one at CHROME_PATH, one already installed, or Debian's Chromium installed with apt-get when run as root.
 *
 * @throws Error that says what to install
 */
export const openBrowser = (): Promise<Browser> => chromium.launch(options())

/** The same for several processes at once: each connects to its address (`wsEndpoint`), and its contexts go when it leaves. */
export const serveBrowser = (): Promise<BrowserServer> => chromium.launchServer(options())

const options = () => ({
  executablePath: findBrowser() ?? installBrowser(),
  chromiumSandbox: !isRoot,
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    // Pages are put together without the software that stands in for a graphics card; maps that ask for one get it.
    '--disable-gpu-compositing',
    `--disable-features=${[...OFF_FOR_TESTS, ...POPUPS_OF_THE_ADDRESS_BAR, ...PROCESS_IN_WAITING].join()}`,
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})

const findBrowser = (): string | undefined => PLACES.find((path) => path !== undefined && path !== '' && existsSync(path))

function installBrowser(): string {
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
    const found = findBrowser()
    if (found) return found
  }
  throw new Error('The browser tests need Chromium or Chrome. Install it, or set CHROME_PATH to its program, and run the tests again.')
}

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const isRoot = process.getuid?.() === 0

/**
 * A real browser: the one at CHROME_PATH, one already installed, or Debian's Chromium installed with apt-get when run as root.
 *
 * @throws Error that says what to install
 */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: findBrowser() ?? installBrowser(),
    chromiumSandbox: !isRoot,
    args: [
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

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

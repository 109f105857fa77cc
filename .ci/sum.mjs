// Sums the results of all suites; a suite that left no result, or a command that failed, counts as one failure.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

let passed = 0
let failed = 0
const line = (suite, good, bad) => {
  passed += good
  failed += bad
  console.log(`${suite}: ${good} passed, ${bad} failed`)
}
const missing = (suite) => line(`${suite} (no result found)`, 0, 1)

const reports = 'backend/target/surefire-reports'
if (existsSync(reports)) {
  let tests = 0
  let broken = 0
  for (const file of readdirSync(reports).filter((name) => name.endsWith('.xml'))) {
    const head = /<testsuite [^>]*>/.exec(readFileSync(join(reports, file), 'utf8'))?.[0] ?? ''
    const count = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(head)?.[1] ?? 0)
    broken += count('errors') + count('failures')
    tests += count('tests') - count('skipped')
  }
  line('service', tests - broken, broken)
} else missing('service')

const unit = 'frontend/target/vitest.json'
if (existsSync(unit)) {
  const result = JSON.parse(readFileSync(unit, 'utf8'))
  line('browser application', result.numPassedTests, result.numFailedTests + (result.success ? 0 : result.numFailedTests ? 0 : 1))
} else missing('browser application')

const journeys = 'frontend/target/playwright.json'
if (existsSync(journeys)) {
  const { stats } = JSON.parse(readFileSync(journeys, 'utf8'))
  line('browser journeys', stats.expected + stats.flaky, stats.unexpected)
  // Without a Chromium nothing was walked through, and the service that the crash test needs was not started.
  const crash = 'frontend/target/crash.json'
  if (existsSync(crash)) {
    const { rounds, faults } = JSON.parse(readFileSync(crash, 'utf8'))
    line('service killed in a payment run', faults.length === 0 ? rounds : 0, faults.length)
  } else if (!stats.notRun) missing('service killed in a payment run')
} else missing('browser journeys')

if (process.argv[2] !== '0' && failed === 0) line('the test command itself', 0, 1)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

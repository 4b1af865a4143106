import { expect, test } from 'vitest'
import { runTogether } from '../../scripts/lib/together.mjs'

interface Job {
  readonly name: string
  readonly needs?: string
  readonly cores?: number
}

/** What ran beside what: every job as it starts and ends, ended by hand in the order they started. */
async function watch(jobs: readonly Job[], cores = 2): Promise<string[]> {
  const seen: string[] = []
  await runTogether(jobs, cores, async ({ name }) => {
    seen.push(`+${name}`)
    await new Promise((done) => setImmediate(done))
    seen.push(`-${name}`)
  })
  return seen
}

test('small jobs run side by side, a large one alone, and each in its order', async () => {
  const jobs = [{ name: 'a', cores: 1 }, { name: 'b', cores: 1 }, { name: 'all' }, { name: 'c', cores: 1 }]
  expect(await watch(jobs)).toEqual(['+a', '+b', '-a', '-b', '+all', '-all', '+c', '-c'])
})

test('one that needs another waits for it, and those behind go first', async () => {
  const jobs = [
    { name: 'build', cores: 1 },
    { name: 'types', cores: 1, needs: 'build' },
    { name: 'lint', cores: 1 },
  ]
  expect(await watch(jobs)).toEqual(['+build', '+lint', '-build', '+types', '-lint', '-types'])
})

test('a need that is not among the jobs is met, and one core runs everything', async () => {
  expect(
    await watch(
      [
        { name: 'types', needs: 'build' },
        { name: 'lint', cores: 1 },
      ],
      1,
    ),
  ).toEqual(['+types', '-types', '+lint', '-lint'])
})

test('two that need each other are refused', async () => {
  const jobs = [
    { name: 'a', needs: 'b' },
    { name: 'b', needs: 'a' },
  ]
  await expect(watch(jobs)).rejects.toThrow('a, b wait for each other')
})

test('a job that fails ends it', async () => {
  const failing = runTogether([{ name: 'a' }], 2, () => Promise.reject(new Error('a broke')))
  await expect(failing).rejects.toThrow('a broke')
})

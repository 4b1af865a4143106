// @ts-check

/**
 * Runs jobs in their order, side by side as far as there are cores for them. A job that says nothing takes them all; one
 * that needs another waits for it, and lets those behind it go first.
 *
 * @template {{ readonly name: string, readonly needs?: string, readonly cores?: number }} Job
 * @param {readonly Job[]} jobs
 * @param {number} cores
 * @param {(job: Job) => Promise<void>} run
 */
export async function runTogether(jobs, cores, run) {
  const waiting = [...jobs]
  /** @type {Map<Job, Promise<void>>} */
  const running = new Map()
  let free = cores
  /** @param {Job} job */
  const start = async (job) => {
    const taken = Math.min(job.cores ?? cores, cores)
    free -= taken
    await run(job)
    free += taken
    running.delete(job)
  }
  const isUnmet = /** @param {Job} job */ ({ needs }) =>
    [...waiting, ...running.keys()].some(({ name }) => name === needs)
  for (;;) {
    const next = waiting.find((job) => !isUnmet(job))
    if (next && (next.cores ?? cores) <= free) {
      waiting.splice(waiting.indexOf(next), 1)
      running.set(next, start(next))
    } else if (running.size > 0) await Promise.race(running.values())
    else if (next || waiting.length === 0) return
    else throw new Error(`${waiting.map(({ name }) => name).join(', ')} wait for each other`)
  }
}

// @ts-check
/**
 * Says in one sentence that Node is too old, before anything that needs a newer one is loaded.
 * Import it first. It may use nothing that an old Node does not have.
 */
const NEEDED = { major: 20, minor: 19 }

/**
 * @param {string} version as in process.versions.node
 * @returns {boolean} whether this project runs on it
 */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor)
}

if (!isNodeSupported(process.versions.node)) {
  console.error(
    `This project needs Node ${NEEDED.major}.${NEEDED.minor} or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org and run the same command again.`,
  )
  process.exit(1)
}

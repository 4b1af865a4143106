import { spawn } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'

test('npm run dev serves the demo from its sources', async () => {
  const args = ['scripts/dev.mjs', '--host', '127.0.0.1', '--port', '0']
  const server = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, VITEST: '', NO_COLOR: '1' },
  })
  onTestFinished(() => void server.kill())
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (text: Buffer) => {
        output += String(text)
        const [, address] = /(http:\S+)/.exec(output) ?? []
        if (address) resolve(address)
      })
    server.on('exit', () => reject(new Error(output)))
  })
  const page = await (await fetch(url)).text()
  const [, script = ''] = /<script type="module" src="(?!\/@)([^"]+)"/.exec(page) ?? []
  expect(script).toMatch(/\.tsx?$/)
  const module = await fetch(new URL(script, url))
  expect(module.headers.get('content-type')).toMatch(/javascript/)
  expect((await fetch(new URL('/iamport-sandbox/iamport.js', url))).status).toBe(200)
})

import { effect, signal } from '@preact/signals'
import { emptyState } from '../form/state.ts'
import { placesOf } from '../form/issues.ts'
import { choose, fill, isPg, model, pgs, state } from '../store/store.ts'
import { settled } from '../store/settled.ts'
import { presetsOf } from '../presets/presets.ts'
import { fragmentOf, readFragment } from './address.ts'

/** What is wrong with the address the page was opened with. */
export type AddressProblem = { kind: 'broken' } | { kind: 'unknownPg'; code: string }

export const problem = signal<AddressProblem | undefined>(undefined)

/** What is typed into fields of another gateway stays on the page, but is no part of what is shared. */
function shared(): string {
  const all = state.value
  const places = placesOf(model.value.tree, all)
  const known = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([path]) => places.has(path)))
  return fragmentOf({ ...all, fields: known(all.fields), lists: known(all.lists) })
}

/** The whole address, for somebody else. */
export const addressOf = (): string => new URL(shared(), location.href).href

/** Takes over what an address says. What cannot be read changes nothing. */
function open(hash: string): void {
  const read = readFragment(hash)
  if (read.kind === 'none') return
  problem.value = undefined
  if (read.kind === 'broken') {
    problem.value = { kind: 'broken' }
    return
  }
  const code = read.kind === 'state' ? read.state.pg : read.pg
  if (!isPg(code)) problem.value = { kind: 'unknownPg', code }
  if (read.kind === 'state') {
    choose({ ...read.state, pg: isPg(code) ? code : state.peek().pg })
  } else if (isPg(code)) start(code, read.preset)
}

function start(code: string, id: string | null = null): void {
  const presets = presetsOf(code, pgs)
  const preset = presets.find((one) => one.id === id) ?? presets[0]
  fill(preset?.pg ?? code, preset?.request ?? {})
}

/** Opens the page as its address says, and keeps the address up to date while something is typed. */
export function keepAddress(): void {
  start(emptyState.pg)
  open(location.hash)
  const quiet = settled(state, 300)
  let isFirst = true
  effect(() => {
    void quiet.value
    // An address that says nothing, or nothing that can be read, is left as it is until something is changed.
    if (!isFirst) write()
    isFirst = false
  })
  // By now the address may be ours again: what was typed just before has been written meanwhile.
  window.addEventListener('hashchange', ({ newURL }) => open(new URL(newURL).hash))
}

function write(): void {
  try {
    history.replaceState(history.state, '', shared())
  } catch {
    // Safari allows so many changes in so many seconds; the next one carries this one too.
  }
}

import { effect, useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useLanguage, useTexts } from '../../../shared/language/index.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { answers, devices, type AnswerName } from '../../form/state.ts'
import { choose, request, state } from '../../store/store.ts'
import { settled } from '../../store/settled.ts'
import { texts } from '../../texts.ts'
import { Chips } from '../../ui/chips.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import type { Device } from '../messages.ts'
import { deviceNames, listen, run, runs, showOrder } from '../runs.ts'
import { runTexts } from '../texts.ts'
import { Compare } from './compare.tsx'
import { DeviceFrame } from './device-frame.tsx'
import { Timeline } from './timeline.tsx'

const shownRequest = settled(request, 300)

/** The devices of a choice. */
const chosenDevices = (): readonly Device[] => {
  const { device } = state.value
  return device === 'both' ? deviceNames : [device]
}

/** Runs the request on every chosen device, and brings what happens there into sight. */
function runAll(): void {
  for (const device of chosenDevices()) run(device)
  document.getElementById('devices')?.scrollIntoView({ block: 'start' })
}

/** The request in the hands of a buyer, on a PC and a phone. */
export function RunSection() {
  const t = useTexts(runTexts)
  const { language } = useLanguage()
  const section = useRef<HTMLDivElement>(null)
  const isNear = useNear(section)

  useEffect(listen, [])
  useEffect(
    () =>
      effect(() => {
        void shownRequest.value
        for (const device of deviceNames) if (runs[device].peek().state !== 'running') showOrder(device)
      }),
    [language],
  )
  return (
    <div id="run" ref={section} class="run" data-testid="run">
      <section class="section">
        <h2 id="run-heading" tabIndex={-1}>
          {t.heading}
        </h2>
        <p class="hint">
          {t.lead} {t.replaced}
        </p>
        {!hasStorage() && <p class="note">{t.noStorage}</p>}
        <Choices />
        <div id="devices">
          <Devices isNear={isNear} />
        </div>
        <Compare />
      </section>
    </div>
  )
}

function Choices() {
  const t = useTexts(runTexts)
  const { answer: names } = useTexts(texts)
  const device = useComputed(() => state.value.device).value
  const answer = useComputed(() => state.value.answer).value
  const isAgain = useComputed(() => deviceNames.some((name) => runs[name].value.steps.length > 0)).value
  return (
    <div class="run-choices">
      <Chips
        name="device"
        label={t.device}
        value={device}
        options={devices.map((name) => [name, t.devices[name]] as const)}
        onChange={(chosen) => choose({ device: chosen })}
      />
      <SelectField
        name="answer"
        label={t.answer}
        hint={t.answerHint}
        issues={[]}
        value={answer}
        options={answers.map((name) => [name, names[name]] as const)}
        onChange={(chosen) => choose({ answer: chosen as AnswerName })}
      />
      <button type="button" class="pay" data-testid="run-button" onClick={runAll}>
        {isAgain ? t.runAgain : t.run}
      </button>
    </div>
  )
}

/** Side by side where there is room, otherwise one at a time. */
function Devices({ isNear }: { isNear: boolean }) {
  const t = useTexts(runTexts)
  const chosen = useComputed(chosenDevices).value
  const tab = useSignal<Device>('pc')
  const shown = chosen.includes(tab.value) ? tab.value : (chosen[0] ?? 'pc')
  const isWide = useWide()
  const body = chosen.map((device) => (
    <div key={device} class={`run-device ${device}`} hidden={!isWide && device !== shown}>
      <DeviceFrame device={device} isShown={isNear} />
      <Timeline runner={device} />
    </div>
  ))
  if (isWide || chosen.length === 1) return <div class={`devices count-${chosen.length}`}>{body}</div>
  return (
    <Tabs
      name="device-tab"
      label={t.device}
      tabs={chosen.map((device) => [device, t.names[device]] as const)}
      value={shown}
      onChange={(device) => (tab.value = device)}
    >
      <div class="devices">{body}</div>
    </Tabs>
  )
}

/** Whether the part of the page is on the screen, or nearly: the frames need not be there before. */
function useNear(part: { current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '600px',
    })
    if (part.current) observer.observe(part.current)
    return () => observer.disconnect()
  }, [part])
  return isNear
}

function useWide(): boolean {
  const [query] = useState(() => window.matchMedia('(min-width: 960px)'))
  const [isWide, setWide] = useState(query.matches)
  useEffect(() => {
    const look = (): void => setWide(query.matches)
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [query])
  return isWide
}

function hasStorage(): boolean {
  try {
    return Boolean(window.sessionStorage && window.localStorage)
  } catch {
    return false
  }
}

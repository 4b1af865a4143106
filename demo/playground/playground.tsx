import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useTexts } from '../shared/language/index.tsx'
import { Page } from '../shared/ui/page.tsx'
import { live } from './live/mode.ts'
import { texts } from './texts.ts'

/** The room: its head is there at once, the gateways follow. */
export function Playground() {
  const t = useTexts(texts)
  const [Room, setRoom] = useState<ComponentType | 'loading' | 'failed'>('loading')
  useEffect(() => {
    import('./room.tsx').then(
      (room) => setRoom(() => room.Room),
      () => setRoom('failed'),
    )
  }, [])
  return (
    <Page room="playground" userCode={live.value?.userCode}>
      <div class="intro">
        <h1>{t.heading}</h1>
        <p>{t.lead}</p>
      </div>
      {Room === 'loading' ? <Waiting text={t.loading} /> : Room === 'failed' ? <Failed /> : <Room />}
    </Page>
  )
}

function Waiting({ text }: { text: string }) {
  return (
    <div class="columns waiting" role="status" data-testid="loading">
      <p class="visually-hidden">{text}</p>
      <div class="column">
        <div class="bone tall" />
        <div class="bone" />
      </div>
      <div class="column">
        <div class="bone" />
      </div>
    </div>
  )
}

function Failed() {
  const t = useTexts(texts)
  return (
    <div class="alert" role="alert" data-testid="load-failed">
      <strong>{t.loadFailed}</strong>
    </div>
  )
}

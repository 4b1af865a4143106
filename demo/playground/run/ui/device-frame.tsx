import { useTexts } from '../../../shared/language/index.tsx'
import type { Device } from '../messages.ts'
import { frames, runs } from '../runs.ts'
import { runTexts } from '../texts.ts'

/** A device with the shop on its screen. The page inside says itself which device it is. */
export function DeviceFrame({ device, isShown }: { device: Device; isShown: boolean }) {
  const t = useTexts(runTexts)
  const { state } = runs[device].value
  return (
    <figure class={`device ${device}`}>
      <figcaption>
        <strong>{t.names[device]}</strong>
        <span class={`badge ${state}`} data-testid={`state-${device}`} data-state={state}>
          {t.states[state]}
        </span>
      </figcaption>
      <div class="screen">
        {isShown && (
          <iframe
            key={frames[device].value}
            src={`./run.html?device=${device}`}
            title={t.frame[device]}
            data-testid={`frame-${device}`}
          />
        )}
      </div>
    </figure>
  )
}

import { useLayoutEffect } from 'preact/hooks'
import { useLanguage } from '../shared/language/index.tsx'
import { LiveSection } from './live/section.tsx'
import { keepAddress } from './share/keep.ts'
import { locale } from './store/store.ts'
import { AddressProblem } from './ui/address-problem.tsx'
import { Form } from './ui/form.tsx'
import { Gateway } from './ui/gateway.tsx'
import { Outputs } from './ui/outputs.tsx'
import { Verdict } from './ui/verdict.tsx'
import { RunSection } from './run/ui/section.tsx'

keepAddress()

/** Everything of the room that needs the gateways. */
export function Room() {
  const speech = useLanguage()
  useLayoutEffect(() => {
    locale.value = speech.locale
  }, [speech.locale])
  return (
    <>
      <AddressProblem />
      <div class="columns playground">
        <div class="column">
          <Gateway />
          <Form />
        </div>
        <div class="column aside">
          <Verdict />
          <Outputs />
        </div>
      </div>
      <RunSection />
      <LiveSection />
    </>
  )
}

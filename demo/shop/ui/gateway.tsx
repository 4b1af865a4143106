import { describePg, type LocalizedText } from 'iamport-browser/pg'
import { useLanguage } from '../language/index.ts'
import { channelNames, channels, type ChannelName } from '../order/channels.ts'
import type { Form } from '../order/use-order.ts'
import { Choice } from './choice.tsx'
import { TextField } from '../../shared/ui/field.tsx'
import { Section } from '../../shared/ui/section.tsx'

/** What each gateway is called, worked out once: a description holds far more than its name. */
const names = Object.fromEntries(
  channelNames.map((value) => [value, describePg(channels[value].pg).name]),
) as Record<ChannelName, LocalizedText>

/** Which gateway, which of its settings, and whether it takes a payment or registers a card. */
export function Gateway({ form: { order, offer, set, issues } }: { form: Form }) {
  const { t, language } = useLanguage()
  const options = channelNames.map((value) => {
    const { pg } = channels[value]
    const note = pg.payment === false ? 'billing' : pg.billing === false ? 'payment' : 'both'
    return { value, label: names[value][language], note: t.gatewayHint[note] }
  })
  return (
    <Section title={t.gateway}>
      <Choice
        name="channel"
        legend={t.gateway}
        quiet
        look="cards"
        value={order.channel}
        options={options}
        issues={issues('channel')}
        onChange={(channel) => set({ channel: channel as ChannelName })}
      />
      {offer.canPay && offer.canBill && (
        <Choice
          name="purpose"
          legend={t.purpose}
          look="segments"
          value={offer.billing ? 'bill' : 'pay'}
          options={[
            { value: 'pay', label: t.purposePay },
            { value: 'bill', label: t.purposeBill },
          ]}
          issues={[]}
          onChange={(purpose) => set({ billing: purpose === 'bill' })}
        />
      )}
      {offer.billing && (
        <TextField
          name="customerUid"
          label={t.customerUid}
          hint={t.customerUidHint}
          value={order.customerUid}
          issues={issues('customerUid')}
          input={{ autoComplete: 'off', class: 'code' }}
          onChange={(customerUid) => set({ customerUid })}
        />
      )}
      <TextField
        name="mid"
        label={t.mid}
        hint={t.midHint}
        optional
        value={order.mid}
        issues={issues('mid')}
        input={{ autoComplete: 'off', autoCapitalize: 'off', spellcheck: false, class: 'code' }}
        onChange={(mid) => set({ mid })}
      />
    </Section>
  )
}

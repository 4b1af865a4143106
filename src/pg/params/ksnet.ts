import type { Shapes } from '../../params.js'
import { storeDetails } from '../shapes.js'

/** What this gateway alone takes. */
export const ksnetParams = {
  /** Won, or dollars for cards issued abroad. */ currency: "'KRW'|'USD'",
  card: {
    /** Allows instalments; a direct KB app card needs `true` for months. */ useInstallment: 'boolean',
  },
  /** Data about the shop, needed by direct calls of most cards and wallets. */ storeDetails,
  /** Handed to KSNET. */ bypass: {
    /** Options of KSNET. */ ksnet: {
      /** Card: `'0'` hides the wallets in the card window, `'1'` shows them. */ sndQpayType: "'0'|'1'",
      /** Phone, card called directly: the carrier; any of them if unknown. */ tcode: "'lgt'|'ktf'|'skt'",
      /** Card called directly: address of the site that asks for the payment. */ url: 'string',
      /** Kakao Pay: offers cards or money alone. */ sndKakaopayType: "'CARD'|'MONEY'",
      /** Opens the wallet at once: Naver Pay, Kakao Pay, PAYCO and L.PAY. */ easyPayDirect: 'boolean',
    },
  },
} as const satisfies Shapes

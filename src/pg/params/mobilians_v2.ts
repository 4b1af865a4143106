import type { Shapes } from '../../params.js'
import { phoneCarrier } from '../shapes.js'

/** What this gateway alone takes. */
export const mobilians_v2Params = {
  card: {
    direct: {
      /** Whether points pay in a direct call; the buyer chooses by default. */ usePoint: 'boolean',
    },
  },
  /** Options of a phone payment. */ phone: phoneCarrier,
  /** Handed to KG Financial. */ bypass: {
    /** Kind of cash receipt; the buyer's choice by default. */ cashReceiptType: "'personal'|'corporate'",
    /** Mobile or business number of the cash receipt. */ customerIdentifier: 'string',
    /** Options of KG Financial. */ mobilians_v2: {
      /** `'Y'` shows the registered logo; not for vouchers; default `'N'`. */ cp_logo: "'Y'|'N'",
      /** Colour of the window such as `#FF0000`; not for vouchers. */ css_type: 'string',
      /** Options of single methods. */ pay_options: {
        /** Card: `'Y'` leaves only WON card or banking; default `'N'`. */ cn_pay_app_use_yn: "'Y'|'N'",
        /** Which of them: `'01'` WON card, `'02'` WON banking. */ cn_pay_app_use_cd: "'01'|'02'",
        /** `'C'` card or `'P'` points of Npay, `'M'` money of Kakao or Toss. */ ep_pay_type: "'C'|'P'|'M'",
        /** Phone: `'Y'` keeps the buyer from changing `buyer_tel`. */ mc_fix_no: "'Y'",
        /** Phone: check by an automatic call; values from the gateway. */ mc_safe_call: 'string',
        /** Transfer: password that confirms an escrow purchase. */ ra_escrow_password: 'string',
        /** Transfer: `'Y'` opens BankPay at once; default `'N'`. */ ra_direct: "'Y'|'N'",
        /** Virtual account: `'N'` hides the cash receipt; default `'Y'`. */ va_cash_receipt: "'Y'|'N'",
        /** Virtual account: `'Y'` (default) makes the email mandatory. */ va_email: "'Y'|'N'",
      },
      /** What the window hides. */ hidden_options: {
        /** Phone: `'Y'` hides the footer; default `'N'`. */ footer_area: "'Y'|'N'",
        /** Phone: `'Y'` hides the product; default `'N'`. */ product_area: "'Y'|'N'",
        /** `'Y'` hides the email field; default `'N'`. */ email_area: "'Y'|'N'",
      },
      /** Vouchers: `'Y'` shows the shop's registered logo; default `'N'`. */ LOGO_YN: "'Y'|'N'",
      /** Cultureland: `'Y'` hides the email field; default `'N'`. */ EMAIL_HIDDEN: "'Y'|'N'",
    },
  },
} as const satisfies Shapes

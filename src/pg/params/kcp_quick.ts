import type { Shapes } from '../../params.js'

/** What this gateway alone takes. */
export const kcp_quickParams = {
  /** Handed to NHN KCP as it is. */ bypass: {
    /** What Quick Pay does, and for whom. */ kcpQuick: {
      /** What the window does. NHN KCP adds actions, so a check lets other texts pass. */ actionType:
        "'Register'|'UserRegister'|'RegisterAutoPay'|'Deregister'|'Pay'|'PinChange'|'PinReset'|'PinCheck'|'PhoneChange'|'Terminate'|'RegisterFido'|'SignUp'|'Leave'|'PrepaidRefundAccount'|'PrepaidRefund'|'PrepaidLimitRaise'|'PrepaidKYC'|'PrepaidAuth'|'PrepaidOfflineUse'|'PrepaidOfflinePaymentInfo'",
      /** The buyer's CI, encrypted on a server (AES-256-ECB, Base64). */ encryptedCI: 'string',
      /** The shop's one id of the buyer, at most 16 characters. */ memberID: 'string',
      /** Withdrawn: `encryptedCI` stands in its place. */ memberCI: 'string',
      /** Id of the buyer's device; the user agent of the browser by default. */ deviceID: 'string',
      /** `true`: without the PIN. For `Register`, `PinCheck` and `Pay`. */ noAuth: 'boolean',
      /** Instalment months of `Pay`; a single payment when left out. */ installment: 'number',
      /** `true`: `Pay` uses the points of the card. */ useCardPoint: 'boolean',
      /** `true`: `Register` also issues a key for automatic payments. */ registerAutoPay: 'boolean',
      /** Version token agreed with NHN KCP, such as `v2`. */ sdkVersion: 'string',
      /** What `PrepaidOfflinePaymentInfo` looks up. */ prepaidOfflinePaymentInfoRequest: {
        /** `tradeId` from the list of prepaid transactions. */ tradeId: 'string!',
        /** Number NHN KCP gave the transaction. */ tradeNo: 'string!',
        /** Prepaid money that was used, in won. */ point: 'number!',
        /** When it was used, `YYYYMMDDHHmmss`. */ useDt: 'string!',
        /** Made by the shop; NHN KCP has the shop's server confirm it. */ btid: 'string!',
      },
    },
  },
} as const satisfies Shapes

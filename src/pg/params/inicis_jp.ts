import type { Shapes } from '../../params.js'

/** What this gateway alone takes. */
export const inicis_jpParams = {
  /** Yen, the only currency here; it may not be left out. */ currency: "'JPY'",
  /** The buyer's given name in katakana, for `cvs`. */ buyer_first_name_kana: 'string',
  /** The buyer's family name in katakana, for `cvs`. */ buyer_last_name_kana: 'string',
  /** The shop as the buyer sees it, for a channel of the kind JPPG. */ storeDetails: {
    /** Name of the shop. */ storeName: 'string!',
    /** Its reading in katakana. */ storeNameKana: 'string!',
    /** Its name in Latin letters. */ storeNameEn: 'string!',
    /** Its short name. */ storeNameShort: 'string!',
    /** Name of the desk that answers buyers, in Japanese. */ contactName: 'string!',
    /** Its email address. */ email: 'string!',
    /** Its phone number. */ phoneNumber: 'string!',
    /** When it is open. */ openingHours: {
      /** From when, `HH:mm`. */ open: 'string!',
      /** Until when, `HH:mm`. */ close: 'string!',
    },
  },
  /** Options of `pay_method: 'cvs'`, a payment in a convenience store. */ cvs: {
    /** Until when the buyer can pay: one of its two members is needed. */ payment_deadline: {
      /** Hours from now, 24 to 720; turned into whole days. */ valid_hours: 'integer',
      /** ISO 8601 date and time, `2026-04-01T23:59:59Z`, 1 to 30 days ahead. */ due_date: 'string',
    },
  },
  /** Handed to KG INICIS as it is. */ bypass: {
    /** Options of this gateway. */ inicis_jp: {
      /** Looks of the window. */ paymentUI: {
        /** Colour of the window. */ colorTheme:
          "'red1'|'red2'|'red3'|'red4'|'orange'|'yellow'|'black'|'purple'|'green'|'blue1'|'blue2'|'blue3'|'blue4'|'blue5'|'blue6'",
        /** Address of the shop's logo, an image of 69x20 pixels. */ logoUrl: 'string',
      },
    },
  },
} as const satisfies Shapes

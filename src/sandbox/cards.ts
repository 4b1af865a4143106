import type { Language } from './texts.js'

const names: Record<string, readonly [ko: string, en: string]> = {
  '002': ['KDB카드', 'KDB'],
  '041': ['우리카드', 'Woori'],
  '045': ['새마을금고', 'MG Saemaul'],
  '048': ['신협카드', 'Shinhyup'],
  '071': ['우체국카드', 'Korea Post'],
  '089': ['케이뱅크', 'K bank'],
  '090': ['카카오뱅크', 'Kakao Bank'],
  '361': ['BC카드', 'BC'],
  '364': ['광주카드', 'Gwangju Bank'],
  '365': ['삼성카드', 'Samsung'],
  '366': ['신한카드', 'Shinhan'],
  '367': ['현대카드', 'Hyundai'],
  '368': ['롯데카드', 'Lotte'],
  '369': ['수협카드', 'Suhyup'],
  '370': ['씨티카드', 'Citi'],
  '371': ['NH농협카드', 'NH NongHyup'],
  '372': ['전북카드', 'Jeonbuk Bank'],
  '373': ['제주카드', 'Jeju Bank'],
  '374': ['하나카드', 'Hana'],
  '381': ['KB국민카드', 'KB Kookmin'],
}

/** A card company by its code; an unknown code is shown as it is. */
export function cardName(code: string, language: Language): string {
  return names[code]?.[language === 'ko' ? 0 : 1] ?? code
}

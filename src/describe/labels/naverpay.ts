import type { Labels } from './label.js'

/** Fields of Naver Pay, payment type. */
export const naverpay: Labels = {
  naverPopupMode: {
    ko: [
      '팝업 모드',
      '켜면 결제창이 팝업으로 열려 결과를 콜백으로 받고, 끄면 페이지가 이동하여 m_redirect_url로 결과를 받습니다.',
    ],
    en: [
      'Popup mode',
      'When on, a popup opens and answers the callback; when off, the page leaves and m_redirect_url gets the answer.',
    ],
  },
  'naverProducts[].categoryType': {
    ko: ['상품 유형', '네이버페이 상품 분류표의 유형으로, BOOK·MUSIC·TRAVEL 등을 입력합니다.'],
    en: ['Product kind', "Kind of product in Naver's table, such as BOOK, MUSIC or TRAVEL."],
  },
  'naverProducts[].categoryId': {
    ko: ['상품 분류', '유형에 속한 분류로, GENERAL·CD·DOMESTIC 등을 입력합니다.'],
    en: ['Product category', 'Category inside that kind, such as GENERAL, CD or DOMESTIC.'],
  },
  'naverProducts[].uid': {
    ko: ['상품 ID', '상점에서 쓰는 상품 고유 ID를 입력합니다.'],
    en: ['Product id', "The shop's own id of the product."],
  },
  'naverProducts[].count': {
    ko: ['수량', '이 상품의 주문 개수를 입력합니다.'],
    en: ['Quantity', 'How many pieces of this product are ordered.'],
  },
  'naverProducts[].payReferrer': {
    ko: [
      '유입 경로',
      '네이버 서비스와 제휴한 상점만 넣는 값으로, NAVER_BOOK·NAVER_MAP 같은 유입 경로를 입력합니다.',
    ],
    en: [
      'Referrer',
      'Naver service the buyer came from, such as NAVER_BOOK or NAVER_MAP; for its partners only.',
    ],
  },
  'naverProducts[].startDate': {
    ko: ['이용 시작일', '공연·영화·보험·여행·항공·숙박 상품의 이용 시작일을 YYYYMMDD 형식으로 입력합니다.'],
    en: [
      'First day of use',
      'First day of use as YYYYMMDD, for shows, films, insurance, travel, flights and stays.',
    ],
  },
  'naverProducts[].endDate': {
    ko: ['이용 종료일', '공연·영화·보험·여행·항공·숙박 상품의 이용 종료일을 YYYYMMDD 형식으로 입력합니다.'],
    en: [
      'Last day of use',
      'Last day of use as YYYYMMDD, for shows, films, insurance, travel, flights and stays.',
    ],
  },
  'naverProducts[].sellerId': {
    ko: [
      '하위 판매자 ID',
      '네이버페이에서 안내받은 통신판매중개 상점만 영문자와 숫자로 된 판매자 ID를 입력합니다.',
    ],
    en: ['Seller id', 'Id of the seller in letters and digits, only for brokers that Naver asked for it.'],
  },
  naverUseCfm: {
    ko: [
      '이용 완료일',
      '오늘 이후의 이용 완료일을 YYYYMMDD 형식으로 입력하며, 네이버페이 계약에 따라 필수이거나 보내지 않아야 합니다.',
    ],
    en: [
      'Day of completion',
      'Day the service is used up as YYYYMMDD, today or later; the contract with Naver demands or forbids it.',
    ],
  },
  naverPurchaserName: {
    ko: ['구매자 실명', '네이버페이에서 안내받은 고위험 업종 상점만 구매자의 이름을 입력합니다.'],
    en: ['Purchaser name', 'Name of the buyer, only for shops in a high-risk trade that Naver asked for it.'],
  },
  naverPurchaserBirthday: {
    ko: ['구매자 생년월일', '네이버페이에서 안내받은 고위험 업종 상점만 YYYYMMDD 형식으로 입력합니다.'],
    en: [
      'Purchaser birthday',
      'Birthday of the buyer as YYYYMMDD, only for shops in a high-risk trade that Naver asked for it.',
    ],
  },
  naverMerchantUserKey: {
    ko: ['상점 회원 키', '고위험 상품을 파는 상점만 개인정보가 담기지 않은 회원 키를 입력합니다.'],
    en: [
      "Shop's user key",
      "The shop's key of the buyer without personal data, only for shops with high-risk goods.",
    ],
  },
  naverCultureBenefit: {
    ko: ['도서·공연비 소득공제', '주문을 도서·공연비 소득공제 대상으로 처리할지 정합니다.'],
    en: ['Culture deduction', 'Whether the order counts for the tax deduction for books and performances.'],
  },
  naverProductCode: {
    ko: [
      '정기결제 상품코드',
      '같은 구매자가 같은 상품을 두 번 등록하지 않도록 상품코드를 지정하며, 비우면 임의의 값이 쓰입니다.',
    ],
    en: [
      'Subscription product code',
      'Keeps a buyer from registering the same product twice; a random value is used when left out.',
    ],
  },
  naverProductCount: {
    ko: ['정기결제 상품 수', '빌링키를 발급할 때 결제 대상 상품의 개수를 숫자로 입력합니다.'],
    en: ['Subscription product count', 'How many products the billing key is registered for, as a number.'],
  },
  naverChainId: {
    ko: ['체인 ID', '예전 매뉴얼에만 있는 그룹 가맹점의 ID이며, 지금은 콘솔의 채널 설정에서 지정합니다.'],
    en: ['Chain id', "Id of a group of shops from the older manual; it is set in the console's channel now."],
  },
}

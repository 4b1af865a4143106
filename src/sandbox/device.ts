/** The classic path believes the user agent alone: an iPad that says it is a Mac counts as a PC. */
export function isClassicMobile(userAgent: string): boolean {
  return isIos(userAgent) || /android|mobile/i.test(userAgent)
}

/** Whether the user agent names an iPhone, an iPod or an iPad. */
export function isIos(userAgent: string): boolean {
  return /iPhone|iPod|iPad/.test(userAgent)
}

/** The checkout path looks closer: client hints count, and a Mac with a touch screen is an iPad. */
export function isCheckoutMobile(nav: Navigator): boolean {
  const { userAgentData } = nav as { userAgentData?: { mobile?: boolean } }
  const touchMac = /Macintosh/.test(nav.userAgent) && 'standalone' in nav && nav.maxTouchPoints > 2
  return userAgentData?.mobile === true || touchMac || isClassicMobile(nav.userAgent)
}

/** Written forms of dates, times and numbers. */

/** Whether a text begins with a date of the calendar. */
export const startsWithDate = (text: string): boolean => {
  const [, year, , month, day] = /^(\d{4})(-?)(\d{2})\2(\d{2})/.exec(text) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** Minutes from now to a date and time; the vendor's times are Korean (and Japanese) where they name no offset. */
export const minutesAhead = (text: string): number => {
  const [, year, month, day, hour = '00', minute = '00', second = '00', hours, minutes = '00'] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?)?(?:[Zz]|([+−-]\d\d)(?::?(\d\d))?)?$/.exec(
      text,
    ) ?? []
  const offset = hours ? `${hours.replace('−', '-')}:${minutes}` : /[Zz]$/.test(text) ? 'Z' : '+09:00'
  return (Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`) - Date.now()) / 60_000
}

/** What the parts of a form stand for. */
const parts: Readonly<Record<string, string>> = {
  YYYY: '\\d{4}',
  MM: '(0[1-9]|1[0-2])',
  DD: '(0[1-9]|[12]\\d|3[01])',
  HH: '([01]\\d|2[0-3])',
  mm: '[0-5]\\d',
  ss: '[0-5]\\d',
  0: '\\d',
}

/** The forms the vendor's common page gives for `vbank_due`. */
export const dueForms = 'YYYY-MM-DD HH:mm:ss|YYYYMMDDHHmmss|YYYY-MM-DD|YYYYMMDD'

/** The forms of a rule, parted by `|`, as one test: `YYYYMMDD|YYYY-MM-DD HH:mm`. */
export function formsOf(arg: string): (text: string) => boolean {
  const masks = arg.replace(/YYYY|MM|DD|HH|mm|ss|0/g, (part) => parts[part] ?? part)
  const expression = new RegExp(`^(${masks})$`, 'u')
  return (text) => expression.test(text) && (!arg.includes('DD') || startsWithDate(text))
}

/** Takes the visitor to the first wrong field, or to the list of what is wrong beside the fields. */
export function focusFirstError(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
  const control = wrong?.matches('fieldset')
    ? wrong.querySelector<HTMLElement>('input:checked, input')
    : wrong
  control?.closest('details')?.setAttribute('open', '')
  const target = control ?? form?.querySelector<HTMLElement>('[data-testid="other-issues"]')
  target?.focus()
}

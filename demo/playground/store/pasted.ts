import { signal } from '@preact/signals'

/** What was pasted to be read; it stays while another tab is looked at. */
export const pasted = signal('')

const marks = {
  checking: 'M8 12h.01M12 12h.01M16 12h.01',
  paid: 'M7 12.5l3.2 3.2L17 9',
  waiting: 'M12 7v5l3 3',
  refused: 'M12 7v6M12 16.5v.2',
  failed: 'M8 8l8 8M16 8l-8 8',
  cancelled: 'M7 12h10',
  abandoned: 'M7 12h10',
  blocked: 'M8 8l8 8M16 8l-8 8',
  unknown: 'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.8M12 16.6v.2',
  unchecked: 'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.8M12 16.6v.2',
} as const

/** A sign for how it ended; the title says it in words. */
export function Mark({ say }: { say: keyof typeof marks }) {
  return (
    <svg class="result-mark" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="12" />
      <path d={marks[say]} />
    </svg>
  )
}

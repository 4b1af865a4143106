import type { ProductId } from '../../server/catalogue.ts'

/** A drawing of a product. */
export function Art({ of }: { of: ProductId | 'coffee' }) {
  return (
    <svg class="art" viewBox="0 0 96 96" aria-hidden="true">
      <rect class="art-ground" width="96" height="96" rx="16" />
      {drawings[of]}
    </svg>
  )
}

const drawings = {
  mugs: (
    <>
      <path class="art-steam" d="M30 20c-3 4 3 6 0 10M40 18c-3 4 3 6 0 10" />
      <path class="art-light" d="M48 34h26v26a10 10 0 0 1-10 10h-6a10 10 0 0 1-10-10z" />
      <path class="art-light-line" d="M74 40h4a7 7 0 0 1 0 14h-4" />
      <path class="art-strong" d="M20 38h32v28a12 12 0 0 1-12 12h-8a12 12 0 0 1-12-12z" />
      <path class="art-strong-line" d="M20 46h-3a8 8 0 0 0 0 16h3" />
    </>
  ),
  plate: (
    <>
      <circle class="art-light" cx="48" cy="48" r="30" />
      <circle class="art-strong" cx="48" cy="48" r="20" />
      <circle class="art-light" cx="48" cy="48" r="16" />
    </>
  ),
  teapot: (
    <>
      <path class="art-steam" d="M22 26c-3 4 3 6 0 10" />
      <path class="art-strong-line" d="M70 44h4a9 9 0 0 1 0 18h-6" />
      <path class="art-strong" d="M28 50l-12-8 4 18 8 6z" />
      <path class="art-strong" d="M28 40h42v20a16 16 0 0 1-16 16H44a16 16 0 0 1-16-16z" />
      <path class="art-light" d="M34 34h30v6H34zM45 28h8v6h-8z" />
    </>
  ),
  tray: (
    <>
      <rect class="art-strong" x="14" y="40" width="68" height="30" rx="10" />
      <rect class="art-light" x="21" y="46" width="54" height="18" rx="6" />
      <path class="art-strong-line" d="M40 40c0-8 16-8 16 0" />
    </>
  ),
  coffee: (
    <>
      <path class="art-strong" d="M28 26h40v48a6 6 0 0 1-6 6H34a6 6 0 0 1-6-6z" />
      <path class="art-light" d="M28 26l4-10h32l4 10zM34 42h28v22H34z" />
      <path class="art-strong-line" d="M48 46c-6 4-6 10 0 14" />
    </>
  ),
}

import { expect, it } from 'vitest'
import { pgAddress, readPgRequest, type PgRequest } from './pg-request.js'

const request: PgRequest = {
  path: 'classic',
  mode: 'frame',
  requestId: 'req_1',
  provider: 'kcp',
  shop: 'https://shop.test/?a=1#b',
  params: { name: '의자 🪑 "?&#', amount: 1000 },
}

it('carries a request in the fragment and back', () => {
  const url = new URL(pgAddress('https://cdn.iamport.kr/v1/pg.html', request))
  expect(url.origin + url.pathname + url.search).toBe(
    'https://cdn.iamport.kr/v1/pg.html?pg=kcp&request_id=req_1',
  )
  expect(readPgRequest(url.hash)).toEqual(request)
})

it.each(['', '#', '#nonsense', '#e30', `#${btoa('null')}`])('reads no request out of %j', (hash) => {
  expect(readPgRequest(hash)).toBeNull()
})

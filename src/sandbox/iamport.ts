// What the vendor's address would serve: one classic script that defines window.IMP.
import { findKit } from './kit.js'
import { guardPopups } from './popup.js'
import { createSandboxImp } from './sdk.js'

const script = document.currentScript
const scriptUrl = script instanceof HTMLScriptElement && script.src ? script.src : document.baseURI

const kit = findKit()
if (kit) guardPopups()
;(window as unknown as { IMP: unknown }).IMP = createSandboxImp({ scriptUrl, kit })

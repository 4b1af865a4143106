import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import type { Detail } from '../data/types.ts'
import { Part } from './part.tsx'
import { Path } from './path.tsx'
import { texts } from './texts.ts'

/** Fields only this gateway has, and the common ones it takes. */
export function Fields({ detail: { ownFields, commonFields } }: { detail: Detail }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  return (
    <Part id="fields" title={t.fields} lead={ownFields.length > 0 ? t.fieldsLead : t.fieldsNone}>
      {ownFields.length > 0 && (
        <table class="fields" role="table" aria-labelledby="fields-title">
          <thead role="rowgroup">
            <tr role="row">
              {[t.field, t.meaning, t.type, t.required].map((label) => (
                <th key={label} role="columnheader" scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {ownFields.map(({ path, label, help, type, required }) => (
              <tr key={path} role="row">
                <th role="rowheader" scope="row">
                  <Path path={path} />
                </th>
                <td role="cell">
                  {label[language]}
                  {help && <small>{help[language]}</small>}
                </td>
                <td role="cell">
                  <Path class="type" path={type} />
                </td>
                <td role="cell">
                  <span class={`tag ${required}`}>{t.requiredBy[required]}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {commonFields.length > 0 && (
        <div class="block">
          <h3>{t.common}</h3>
          <ul class="paths">
            {commonFields.map(({ path, label }) => (
              <li key={path}>
                <Path path={path} />
                <span>{label[language]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Part>
  )
}

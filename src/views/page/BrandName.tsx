import type { Brand } from '../../schema/brand'

/** The publisher's name, which leads to where the publisher says; in a frame, in a window of its own. */
export function BrandName({
  brand: { name, url },
  framed = false,
}: {
  brand: Brand
  framed?: boolean
}) {
  if (!url) return <span translate="no">{name}</span>
  return (
    <a
      href={url}
      translate="no"
      {...(framed && { target: '_blank', rel: 'noopener' })}
    >
      {name}
    </a>
  )
}

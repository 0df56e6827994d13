import { qrPath } from '../../model/qrPath'
import { words } from '../../words/en'

/** An address as a code for a telephone: black on white in every theme. */
export function QrCode({ address }: { address: string }) {
  const { size, d } = qrPath(address)
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={words.handout.qr(address)}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  )
}

import type { Claim } from '../../schema/claim'
import { words } from '../../words/en'

/** The four statuses and the mark of dispute, drawn once per page and used by id. */
export function StatusSymbols() {
  return (
    <>
      <symbol id="s-on-record" viewBox="-5.5 -5.5 11 11">
        <circle className="solid" r="4.3" />
      </symbol>
      <symbol id="s-reported" viewBox="-5.5 -5.5 11 11">
        <circle className="line" r="4.1" />
        <circle className="solid" r="1.9" />
      </symbol>
      <symbol id="s-claimed" viewBox="-5.5 -5.5 11 11">
        <circle className="line" r="4.1" />
        <path className="solid" d="M0-4.1a4.1 4.1 0 0 0 0 8.2z" />
      </symbol>
      <symbol id="s-measured" viewBox="-5.5 -5.5 11 11">
        <path className="line wide" d="M-4.8-3.6v7.2M4.8-3.6v7.2M-4.8 0h9.6" />
      </symbol>
      <symbol id="s-disputed" viewBox="-5.5 -5.5 11 11">
        <path
          className="solid"
          d="M-1-5.4a4.1 4.1 0 0 0 0 8.2zM1-2.8a4.1 4.1 0 0 1 0 8.2z"
        />
      </symbol>
    </>
  )
}

/** How far a claim is established: a shape and its word, never a colour alone. */
export function StatusTag({ claim }: { claim: Claim }) {
  return (
    <>
      <span className="hold">
        <StatusWord claim={claim} />
      </span>
      {isDisputed(claim) && (
        <>
          {' '}
          <span className="hold">
            <DisputedWord claim={claim} />
          </span>
        </>
      )}
    </>
  )
}

export const isDisputed = ({ disputedBy }: Claim) => disputedBy.length > 0

export function StatusWord({ claim }: { claim: Claim }) {
  const kind = words.claimKinds[claim.kind]
  const word = words.statuses[claim.status]
  return (
    <span className="status">
      <Glyph id={claim.status} hollow={claim.context} />
      <span className="vh">{words.status}</span>
      {kind ? `${kind}, ${word}` : word}
    </span>
  )
}

export function DisputedWord({ claim }: { claim: Claim }) {
  return (
    <span className="status">
      <Glyph id="disputed" hollow={claim.context} />
      {words.disputed}
    </span>
  )
}

export function Glyph({ id, hollow }: { id: string; hollow: boolean }) {
  return (
    <svg
      className="glyph"
      data-hollow={hollow || undefined}
      width="11"
      height="11"
      aria-hidden="true"
    >
      <use href={`#s-${id}`} />
    </svg>
  )
}

/** The eleven published ids, typed by hand: links in lesson plans point at them. */
export const PUBLISHED_STEPS = [
  'where',
  'sides',
  'announcement',
  'offensive',
  'airstrikes',
  'escapes',
  'how-many',
  'also-reported',
  'withdrawal',
  'reactions',
  'what-is-known',
]

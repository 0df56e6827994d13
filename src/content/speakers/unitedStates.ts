import type { z } from 'zod'
import type { speaker } from '../../schema/record'

/** The U.S. government, and who was of it. */
export const unitedStates: z.input<typeof speaker>[] = [
  {
    id: 'mark-esper',
    name: 'Mark Esper',
    role: 'U.S. Secretary of Defense',
    short: ['Esper'],
    kind: 'person',
    account: 'united-states',
    spellings: ['Mark T. Esper'],
  },
  {
    id: 'donald-trump',
    name: 'Donald Trump',
    role: 'President of the United States',
    short: ['Trump'],
    kind: 'person',
    account: 'united-states',
  },
  {
    id: 'white-house',
    name: 'the White House',
    short: ['The White House'],
    kind: 'authority',
    account: 'united-states',
  },
  {
    id: 'us-officials',
    name: 'a senior U.S. official',
    role: 'unnamed, in a conference call with reporters',
    short: [
      'A senior U.S. official',
      'a U.S. official',
      'A U.S. official',
      'U.S. officials',
    ],
    kind: 'unnamed',
    account: 'united-states',
  },
  {
    id: 'us-house',
    name: 'the U.S. House of Representatives',
    short: [
      'The U.S. House of Representatives',
      'the U.S. House',
      'The U.S. House',
      'the House of Representatives',
      'The House of Representatives',
      'the House',
      'The House',
    ],
    kind: 'authority',
    account: 'united-states',
  },
  {
    id: 'mike-pence',
    name: 'Mike Pence',
    role: 'Vice President of the United States',
    short: ['Pence'],
    kind: 'person',
    account: 'united-states',
  },
  {
    id: 'james-mattis',
    name: 'James Mattis',
    role: 'former U.S. Secretary of Defense',
    short: ['Mattis'],
    kind: 'person',
    account: 'former-officials',
    spellings: ['Jim Mattis'],
  },
]

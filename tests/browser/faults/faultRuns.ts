import { DELIVERY_RUNS } from './deliveryRuns'
import { ISLAND_RUNS } from './islandRuns'
import { LACK_RUNS } from './lackRuns'
import { OTHER_PAGE_RUNS } from './otherPageRuns'
import { PAGE_RUNS } from './pageRuns'
import { TIME_RUNS } from './timeRuns'

/** All that is tried, in the order of the table. */
export const RUNS = [
  ...DELIVERY_RUNS,
  ...ISLAND_RUNS,
  ...LACK_RUNS,
  ...PAGE_RUNS,
  ...TIME_RUNS,
  ...OTHER_PAGE_RUNS,
]

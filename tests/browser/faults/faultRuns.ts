import { ISLAND_RUNS } from './islandRuns'
import { LACK_RUNS } from './lackRuns'
import { PAGE_RUNS } from './pageRuns'

/** All that is tried, in the order of the table. */
export const RUNS = [...ISLAND_RUNS, ...LACK_RUNS, ...PAGE_RUNS]

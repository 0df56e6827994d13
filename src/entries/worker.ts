// `sw.js`: keeps the site for when there is no network.

import { answerRequests } from '../browser/worker/answerRequests'
import type { WorkerScope } from '../browser/worker/workerScope'
import type { Kept } from '../model/keptFiles'

/** Put in its place by the build (scripts/bundles/workerFile.ts). */
declare const KEPT: Kept

answerRequests(self as unknown as WorkerScope, KEPT)

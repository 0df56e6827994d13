// Where a build is deployed, and where its frozen copy stands.

import type { Story } from './schema/story'

/** What a deployer may set. */
export interface Deployment {
  /** The absolute address of the folder, with its final slash, or null if unknown. */
  siteUrl: string | null
  /** Where errors are reported, or null. */
  contact: string | null
  /** Whether the pages are the copy that keeps this version, under `v/`. */
  frozen?: boolean
  /** The bytes of `offline.html` beside these pages; absent in that file itself. */
  classroom?: number
}

/** The folder of this version's frozen copy: "v/2026-11-24/". */
export const frozenFolder = (story: Story) => `v/${story.version}/`

/** The absolute address of the folder that the pages of this deployment stand in, if known. */
export function baseOf(story: Story, deployment: Deployment): string | null {
  const { siteUrl, frozen } = deployment
  if (!siteUrl) return null
  return frozen ? siteUrl + frozenFolder(story) : siteUrl
}

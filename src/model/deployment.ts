// Where a build is deployed, and where its frozen copy stands.

import type { Brand, Copy } from '../schema/brand'
import type { Story } from '../schema/story'

/** What a deployer may set. */
export interface Deployment {
  /** The absolute address of the folder, with its final slash, or null if unknown. */
  siteUrl: string | null
  /** Where errors are reported, or null. */
  contact: string | null
  /** Whose name the pages bear; without it they bear nobody's. */
  brand?: Brand | null | undefined
  /** Which copy of the live pages these are: the one that keeps this version, under `v/`, or the one for republishers. */
  copy?: Copy
  /** The bytes of `offline.html` beside these pages; absent in that file itself. */
  classroom?: number
}

/** The folder of this version's frozen copy: "v/2026-11-24/". */
export const frozenFolder = (story: Story) => `v/${story.version}/`

/** The folder of the pages without a brand, beside those that bear one. */
export const NEUTRAL_FOLDER = 'neutral/'

/** Where below the live pages those of a deployment stand, with a final slash: "" for themselves. */
export function folderOf(story: Story, { copy }: Deployment): string {
  if (!copy) return ''
  return copy === 'frozen' ? frozenFolder(story) : NEUTRAL_FOLDER
}

/** The absolute address of the folder that the pages of this deployment stand in, if known. */
export function baseOf(story: Story, deployment: Deployment): string | null {
  const { siteUrl } = deployment
  return siteUrl && siteUrl + folderOf(story, deployment)
}

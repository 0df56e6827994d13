import type { Status } from '../schema/claim'
import { deckWords } from './deck'
import { deskWords } from './desk'
import { embedWords } from './embed'
import { evidenceWords, statusWords } from './evidence'
import { handoutWords } from './handout'
import { hostingWords } from './hosting'
import { offlineWords } from './offline'
import { paperWords } from './paper'
import { quizWords } from './quiz'
import { reachWords } from './reach'
import { shareWords } from './share'
import { timelineWords } from './timeline'

/** Every word of the interface that is not the story's. */
export const words = {
  ...evidenceWords,
  embed: embedWords,
  ...hostingWords,
  ...reachWords,
  desk: deskWords,
  deck: deckWords,
  handout: handoutWords,
  offline: offlineWords,
  paper: paperWords,
  quiz: quizWords,
  share: shareWords,
  statuses: statusWords,
  statusMeanings: {
    'on-record':
      'said on tape or in a primary record: it was said, which does not make it true',
    reported: 'an outlet says so in its own voice',
    claimed: 'one party’s word',
    measured: 'computed here, and we say how',
  } satisfies Record<Status, string>,
  claimKinds: {
    assertion: '',
    opinion: 'opinion',
    forecast: 'forecast',
    position: 'position',
  },
  disputed: 'disputed',
  disputedMeaning: 'another account contradicts it',
  notInArticle: 'not in the article',
  othersDiffer: 'Other reports differ.',
  othersAdd: 'Other reports add to this.',
  status: 'status: ',
  note: 'note ',
  showContext: 'Show context',
  timeline: 'Timeline',
  timelineGroup: timelineWords,
  timelineKey: 'Filled: in the article. Hollow: not in it.',
  timelineScale: (day: string) =>
    `One hour of ${day} is drawn as long as a day.`,
  hourUnknown: 'hour not known',
  earliest: 'A tick is the earliest report we found.',
  mapOf: (title: string) => `Map: ${title}`,
  mapInWords: 'The map in words',
  toStoryOf: (name: string) => `${name}: go to its part of the story`,
  wheelHint: (isApple: boolean) =>
    `Use ${isApple ? '⌘' : 'Ctrl'} + scroll to zoom the map`,
  touchHint: 'Use two fingers to move the map',
  controls: {
    explore: 'Explore',
    exploring: 'You are exploring the map.',
    back: 'Back to the story',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    west: 'Move west',
    north: 'Move north',
    south: 'Move south',
    east: 'Move east',
  },
  hideMap: 'Hide map',
  showMap: 'Show map',
  scale: 'Scale in kilometres and miles',
  howFar: 'How far each thing is established',
  next: (title: string) => `Next: ${title}`,
  back: (title: string) => `Back: ${title}`,
  progress: 'Step by step',
  previousStep: 'Previous step',
  nextStep: 'Next step',
  ofSteps: (all: number) => `of ${all}`,
  contents: 'The story, step by step',
  depths: {
    label: 'How deep to go',
    brief: 'In 30 seconds: the sentences above',
    full: (steps: number) => `In full: ${steps} steps`,
  },
  data: {
    title: 'The story as data',
    files: {
      'claims.csv': 'every claim (CSV)',
      'events.csv': 'every event (CSV)',
      'places.geojson': 'places (GeoJSON)',
      'story.json': 'all of it (JSON)',
      'story.schema.json': 'its schema (JSON Schema)',
      'basemap.topo.json': 'the map (TopoJSON)',
    },
  },
  everyClaim: 'Every claim and its sources',
  claimCount: (all: number, article: number) =>
    `${all} claims, ${article} of them from the article. Each has its speaker, the hands it came through, and its sources.`,
  /** Where a story tells its article alone. */
  claimCountOfArticle: (article: number) =>
    `${article} claims, all of them from the article. Each has its speaker, the hands it came through, and its sources.`,
  articleCount: (article: number) =>
    `${article} claims of the article. Those of other reports are hidden.`,
  claimColumns: {
    claim: 'Claim',
    attribution: 'Who says so, through whom, when',
    status: 'Status',
    sources: 'Sources',
  },
  said: (when: string) => `said ${when}`,
  published: (when: string) => `published ${when}`,
  sources: 'Sources',
  via: (carrier: string) => `via ${carrier}`,
  undated: 'undated',
  glossary: 'Words, people and names used here',
  quoted: 'Who is quoted, and in which role',
  spelled: (names: string) => `also written ${names}`,
  names: 'Names of places in other languages',
  version: (date: string) => `Version of ${date}.`,
  contact: (address: string) => `To report an error: ${address}`,
  noContact: 'This copy names no address for reporting errors.',
  licence: 'Text: CC BY 4.0. Code: MIT. Map:',
  options: {
    label: 'Display',
    withContext: 'With context',
    articleOnly: 'Article only',
  },
  notFoundTitle: 'This page does not exist',
  notFound:
    'The address leads nowhere here. The story begins on the first page.',
}

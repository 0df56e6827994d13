import type { z } from 'zod'
import type { Problem } from '../src/checks/problem'

type Issue = z.core.$ZodIssue

/** A schema issue in the same words as every other rule: which entry, what, what to do. */
export function describeIssue(given: unknown, issue: Issue): Problem {
  let value: unknown = given
  let id = ''
  for (const key of issue.path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key]
    const named = (value as { id?: unknown } | undefined)?.id
    if (typeof named === 'string') id = named
  }
  const field = issue.path.map(String).join('.')
  if (!field && value === undefined) return NO_STORY
  const list = String(issue.path[0] ?? 'story')
  return {
    list,
    id: id || field,
    rule: `schema (${field || 'story'})`,
    remedy: `${whatIsWrong(value, issue)} The fields of ${list} are described in src/schema.`,
  }
}

const NO_STORY: Problem = {
  list: 'files',
  id: 'story.ts',
  rule: 'cannot-be-read',
  remedy: 'It exports no "story". Write "export const story" before it.',
}

function whatIsWrong(value: unknown, issue: Issue): string {
  if (value === undefined) return 'It is missing. Fill it in.'
  const said = typeof value === 'object' ? 'This' : `“${String(value)}”`
  switch (issue.code) {
    case 'invalid_value':
      return `${said} is none of ${issue.values.map((v) => `"${String(v)}"`).join(', ')}. Choose one.`
    case 'too_small':
      if (issue.origin === 'array') {
        return `It has ${(value as unknown[]).length} entries and needs at least ${issue.minimum}. Add what is missing.`
      }
      return value === ''
        ? 'It is empty. Fill it in.'
        : `${said} is less than ${issue.minimum}. Correct it.`
    case 'too_big':
      return `${said} is more than ${issue.maximum}. Correct it.`
    case 'unrecognized_keys':
      return `There is no field ${issue.keys.map((key) => `"${key}"`).join(', ')} here. Correct its name, or take it out.`
    case 'invalid_format':
      return `${said} is wrong: ${WANTED[issue.format] ?? issue.message}. Correct it.`
    default:
      return `${said} is wrong: ${issue.message}. Correct it.`
  }
}

/** What Zod calls by its own name only. */
const WANTED: Partial<Record<string, string>> = {
  date: 'a day of the calendar is wanted, such as 1931-05-14',
  url: 'a whole address is wanted, such as https://news.example/story',
}

/** Attributes whose address a browser fetches by itself. */
const FETCHED = /\s(src|srcset|poster|data|xlink:href)="(?!data:|#)([^"]*)"/g
const FETCHED_LINK =
  /<(?:link|use|image)\b[^>]*\shref="(?!data:|#|https?:)([^"]*)"/g
const FETCHED_STYLE = /url\((?!["']?(?:data:|#))([^)]*)\)|@import/g
const TAG = /<[a-z][^>]*>/gi

/**
 * One sentence for each address that a page of the offline file would fetch;
 * and for each script that would not run once the page is put in its place.
 */
export function checkWhole(name: string, body: string, css: string): string[] {
  const tags = body.match(TAG)?.join('\n') ?? ''
  const fetched = [
    ...[...tags.matchAll(FETCHED)].map(([, , address]) => address),
    ...[...tags.matchAll(FETCHED_LINK)].map(([, address]) => address),
    ...[...css.matchAll(FETCHED_STYLE)].map(([all]) => all),
  ]
  const runs = (tags.match(/<script\b[^>]*>/g) ?? []).filter(
    (tag) => !/\btype="[^"]*json"/.test(tag),
  )
  return [
    ...fetched.map(
      (address) =>
        `offline.html, ${name}: "${address}" would be fetched; it must be in the file.`,
    ),
    ...runs.map((tag) => `offline.html, ${name}: ${tag} would not run there.`),
  ]
}

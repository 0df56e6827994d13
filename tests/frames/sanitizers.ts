import sanitize from 'sanitize-html'

const EVERYWHERE = ['class', 'id', 'lang', 'style', 'title', 'role', 'aria-*']

/** What WordPress leaves of what an author saves: wp-includes/kses.php, `$allowedposttags`, as far as snippets use it. */
export const wordPressAuthor = (html: string) =>
  sanitize(html, {
    allowedTags: [
      ...['a', 'blockquote', 'br', 'cite', 'em', 'figcaption', 'figure'],
      ...['img', 'li', 'ol', 'p', 'strong', 'ul'],
    ],
    allowedAttributes: {
      '*': EVERYWHERE,
      a: ['href', 'rel', 'target', 'download'],
      blockquote: ['cite'],
      img: ['alt', 'height', 'loading', 'src', 'width'],
    },
  })

/** What Canvas leaves: canvas_sanitize.rb. Frames stay, without `allow`, `loading` and `referrerpolicy`. */
export const canvas = (html: string) =>
  sanitize(html, {
    allowedTags: [
      ...['a', 'blockquote', 'br', 'cite', 'em', 'figcaption', 'figure'],
      ...['iframe', 'img', 'li', 'ol', 'p', 'strong', 'ul'],
    ],
    allowedAttributes: {
      '*': EVERYWHERE,
      a: ['href', 'target'],
      blockquote: ['cite'],
      img: ['alt', 'height', 'src', 'width'],
      iframe: [
        ...['src', 'width', 'height', 'name', 'align', 'frameborder'],
        ...['scrolling', 'sandbox', 'allowfullscreen'],
      ],
    },
  })

// `npm run serve`: serves the built explainer on the first free port.

import { serveFolder } from './serveFolder'

const FIRST_PORT = 4173
const TRIES = 20

/** Serves the built explainer on the first free port and prints its address. */
async function serve() {
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIES; port++) {
    try {
      const { address } = await serveFolder(process.env.OUT ?? 'dist', { port })
      console.log(`\nThe explainer is at ${address} (Ctrl+C ends it)`)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  console.error(
    `The ports ${FIRST_PORT} to ${FIRST_PORT + TRIES - 1} are all taken. Free one and try again.`,
  )
  process.exit(1)
}

await serve()

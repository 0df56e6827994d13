import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The scripts and styles of every page. The HTML is written by scripts/prerender.ts from the manifest. */
export default defineConfig({
  plugins: [react()],
  base: './',
  build: {
    outDir: process.env.OUT ?? 'dist',
    manifest: true,
    modulePreload: false,
    rollupOptions: { input: { read: at('src/entries/read.ts') } },
  },
})

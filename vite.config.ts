import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The scripts and styles of every page. The HTML is written by scripts/prerender.ts from the manifest. */
export default defineConfig({
  plugins: [react()],
  base: './',
  // The code is written for React, prerendered and unit-tested with it. What
  // ships runs on Preact's implementation of the same interface, half the
  // weight: `npm run test:browser` is run on that.
  resolve: {
    alias: {
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      'react/jsx-runtime': 'preact/jsx-runtime',
      react: 'preact/compat',
    },
  },
  build: {
    outDir: process.env.OUT ?? 'dist',
    manifest: true,
    modulePreload: false,
    rollupOptions: { input: { read: at('src/entries/read.ts') } },
  },
})

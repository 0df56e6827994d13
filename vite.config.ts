import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * The code is written for React, prerendered, developed and unit-tested with
 * it. What ships runs on Preact's implementation of the same interface, half
 * the weight; `npm run test:browser` is run on that.
 */
export const SHIPPED_RUNTIME = {
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
  // As modules, of which what nothing uses can be left out.
  leaflet: 'leaflet/dist/leaflet-src.esm.js',
}

/** Leaflet's classes are made by calls, which do nothing else: those that nothing uses are left out. */
export const TREESHAKE = {
  manualPureFunctions: [
    ...['Class', 'Evented', 'Layer', 'GridLayer', 'TileLayer', 'DivOverlay'],
    ...['Path', 'Polyline', 'Polygon', 'CircleMarker', 'ImageOverlay'],
    ...['LayerGroup', 'FeatureGroup', 'Renderer', 'Icon', 'Control', 'Handler'],
  ].map((name) => `${name}.extend`),
}

/** How scripts and styles are built, page by page (scripts/build-client.ts). The HTML is written by scripts/prerender.ts from the manifest. */
export default defineConfig(({ command }) => ({
  plugins: [react()],
  base: './',
  resolve: { alias: command === 'build' ? SHIPPED_RUNTIME : {} },
  build: {
    outDir: process.env.OUT ?? 'dist',
    manifest: true,
    modulePreload: false,
    rollupOptions: { treeshake: TREESHAKE },
  },
}))

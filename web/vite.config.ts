import { cpSync, createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const outDir = resolve(root, '../dist/web')
const pdfjs = resolve(root, '../node_modules/pdfjs-dist')
/** What the PDF reader loads while reading: fonts that a file omits, character maps, and decoders for scanned pages. */
const PDFJS_VERSION: string = JSON.parse(readFileSync(join(pdfjs, 'package.json'), 'utf8')).version
const PDF_PARTS = ['cmaps', 'standard_fonts', 'wasm', 'iccs']

/** Serves the PDF reader's own data under /pdfjs-<version>, from our own origin, in development and in the build. */
function pdfParts(): Plugin {
  let target = outDir
  return {
    name: 'edict-pdf-parts',
    configResolved(config) {
      target = resolve(config.root, config.build.outDir)
    },
    configureServer(server) {
      server.middlewares.use(`/pdfjs-${PDFJS_VERSION}`, (request, response, next) => {
        const file = join(pdfjs, decodeURIComponent((request.url ?? '').split('?')[0] ?? ''))
        const known = PDF_PARTS.some((part) => file.startsWith(join(pdfjs, part)))
        if (!known || !existsSync(file) || !statSync(file).isFile()) return next()
        if (file.endsWith('.js')) response.setHeader('content-type', 'text/javascript')
        createReadStream(file).pipe(response)
      })
    },
    closeBundle() {
      for (const part of PDF_PARTS) cpSync(join(pdfjs, part), join(target, `pdfjs-${PDFJS_VERSION}`, part), { recursive: true })
    },
  }
}

/** Names the chunk of the screens in the page: main.tsx imports it only once it knows the reader's words. */
function preloadScreens(): Plugin {
  return {
    name: 'edict-preload-screens',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === 'chunk' && file.name === 'app')
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `/${fileName}`, crossorigin: '' },
            injectTo: 'head',
          })),
    },
  }
}

export default defineConfig({
  root,
  base: '/',
  plugins: [react(), pdfParts(), preloadScreens()],
  css: { postcss: root },
  define: { __PDFJS__: JSON.stringify(PDFJS_VERSION) },
  build: {
    outDir,
    emptyOutDir: true,
    // Fonts and pictures stay files: a data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api': { target: process.env.EDICT_API ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
})

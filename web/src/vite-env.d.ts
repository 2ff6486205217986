/// <reference types="vite/client" />

/** The version of the PDF reader, under which its data lies. */
declare const __PDFJS__: string

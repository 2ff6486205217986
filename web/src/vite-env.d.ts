/// <reference types="vite/client" />

/** The version of the PDF reader, which is part of the path to its data. */
declare const __PDFJS__: string

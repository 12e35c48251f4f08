// The page is the only part that runs in a browser; the rest of the project has no business with the DOM.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

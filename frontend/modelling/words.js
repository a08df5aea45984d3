/**
 * What the editors say, in the language of the page. The libraries ask with their own English words; a word that a
 * language lacks is said in English and named on the console, where the days in the browser find it.
 */
import az from './words/az.js';
import en from './words/en.js';

/** Languages other than the libraries' own must have every word. */
const LANGUAGES = { az: { words: az, complete: true }, en: { words: en, complete: false } };

const missed = new Set();

/** The function with which a library asks for words: a text with places in braces, and what stands in them. */
export function wordsOf(locale) {
  const { words, complete } = LANGUAGES[locale] ?? LANGUAGES.en;
  return (template, replacements = {}) => {
    const known = Object.hasOwn(words, template);
    if (complete && !known && !missed.has(template)) {
      missed.add(template);
      console.warn(`No word for "${template}"`);
    }
    return (known ? words[template] : String(template)).replace(
      /{([^}]+)}/g,
      (place, name) => replacements[name.trim()] ?? place,
    );
  };
}

/** Puts the words of the page's language on what a library built without asking for them. */
export function reword(root, say) {
  for (const name of ['title', 'aria-label']) {
    for (const element of [root, ...root.querySelectorAll(`[${name}]`)]) {
      if (element.hasAttribute(name)) {
        element.setAttribute(name, say(element.getAttribute(name)));
      }
    }
  }
}

/**
 * The libraries read and write XML almost as the standard says. Line ends differ: the standard turns those of a file into
 * single line feeds, and those inside an attribute into spaces, unless they are written as references. Without this a
 * name with a line break gains a space at every saving. And older drawings name the engine's part of the language by the
 * engine that it came from: the engine takes both names as one, the library would drop what stands under the old one. What a
 * file calls its own elements, often by that same address, stays.
 */
const PIECES = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

const OLD_NAME = /(\sxmlns(?::[\w.-]+)?\s*=\s*)(["'])http:\/\/activiti\.org\/bpmn\2/g;
const NAME = '$1$2http://camunda.org/schema/1.0/bpmn$2';

/** The text of a file as every reader of XML understands it. */
export function asRead(xml) {
  return xml
    .replace(/\r\n?/g, '\n')
    .replace(OLD_NAME, NAME)
    .replace(PIECES, (piece) =>
      /^<[!?]/.test(piece) ? piece : piece.replace(/"[^"]*"|'[^']*'/g, (value) => value.replace(/[\n\t]/g, ' ')),
    );
}

/** What a library wrote, so that a carriage return that was meant survives the next reading. */
export function asWritten(xml) {
  return xml.replace(/\r/g, '&#13;');
}

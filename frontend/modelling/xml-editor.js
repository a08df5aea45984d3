/**
 * An editor of XML. Whatever its library does not write of a file is put back into what it writes; if something cannot
 * be, the page is told, because somebody may rather not change the file then.
 */
import { DraftEditor } from './draft-editor.js';
import { Leftovers } from './leftovers.js';
import { asRead, asWritten } from './xml.js';

export class XmlEditor extends DraftEditor {
  #leftovers = null;

  /** To be called when the library has read the file and nothing was changed. What cannot be written is not opened. */
  async compare(text) {
    this.#leftovers = new Leftovers(asRead(text), await this.#saved());
    if (this.#leftovers.forgotten.length) {
      this.tell('icma-forgets', { losses: JSON.stringify(this.#leftovers.forgotten) });
    }
  }

  /** As the library writes it, changed or not, with what it left out. */
  async written() {
    return asWritten(this.#leftovers.addTo(await this.#saved()));
  }

  async #saved() {
    return (await this.editor.saveXML({ format: true })).xml;
  }
}

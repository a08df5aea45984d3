/** The editor of a decision table: dmn-js, opened at the table. */
import { DraftEditor } from './draft-editor.js';

class IcmaTableEditor extends DraftEditor {
  #editor = null;
  #original = '';
  #touched = false;
  #watched = new WeakSet();

  async open({ text, texts }) {
    const { DmnModeler } = await import('./table-editor.js');
    this.#original = text;
    this.#touched = false;
    const frame = document.createElement('div');
    frame.className = 'icma-table-editor';
    frame.setAttribute('role', 'region');
    frame.setAttribute('aria-label', texts.label);
    this.replaceChildren(frame);
    const editor = new DmnModeler({ container: frame });
    this.#editor = editor;
    editor.on('views.changed', () => this.#watch());
    await editor.importXML(text);
    const table = editor.getViews().find((view) => view.type === 'decisionTable');
    if (table) {
      await editor.open(table);
    }
    this.#watch();
  }

  close() {
    this.#editor?.destroy();
    this.#editor = null;
  }

  /** Byte for byte as it came while nothing was changed. */
  async text() {
    if (!this.#editor) {
      return null;
    }
    return this.#touched ? (await this.#editor.saveXML({ format: true })).xml : this.#original;
  }

  undo() {
    this.later(() => this.#editor?.getActiveViewer()?.get('commandStack').undo());
  }

  redo() {
    this.later(() => this.#editor?.getActiveViewer()?.get('commandStack').redo());
  }

  /** Each view has a history of its own. */
  #watch() {
    const viewer = this.#editor?.getActiveViewer();
    if (viewer && !this.#watched.has(viewer)) {
      this.#watched.add(viewer);
      viewer.on('commandStack.changed', (event) => {
        if (event.trigger !== 'clear') {
          this.#touched = true;
          this.changed();
        }
      });
    }
  }
}

customElements.define('icma-table-editor', IcmaTableEditor);

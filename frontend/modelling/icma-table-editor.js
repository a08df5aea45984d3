/** The editor of a decision table: dmn-js, opened at the table. */
import { DraftEditor } from './draft-editor.js';
import { asRead, asWritten } from './xml.js';

class IcmaTableEditor extends DraftEditor {
  #watched = new WeakSet();

  async open({ text, texts }) {
    const { DmnModeler } = await import('./table-editor.js');
    const editor = new DmnModeler({ container: this.frame('icma-table-editor', 'region', texts) });
    this.editor = editor;
    editor.on('views.changed', () => this.#watch());
    await editor.importXML(asRead(text));
    const table = editor.getViews().find((view) => view.type === 'decisionTable');
    if (table) {
      await editor.open(table);
    }
    this.#watch();
  }

  /** As the library writes it, changed or not. */
  async written() {
    return asWritten((await this.editor.saveXML({ format: true })).xml);
  }

  history() {
    return this.editor?.getActiveViewer()?.get('commandStack');
  }

  /** Each view has a history of its own. */
  #watch() {
    const viewer = this.editor?.getActiveViewer();
    if (viewer && !this.#watched.has(viewer)) {
      this.#watched.add(viewer);
      viewer.on('commandStack.changed', (event) => {
        if (event.trigger !== 'clear') {
          this.touched = true;
          this.changed();
        }
      });
    }
  }
}

customElements.define('icma-table-editor', IcmaTableEditor);

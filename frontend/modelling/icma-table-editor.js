/** The editor of a decision table: dmn-js, opened at the table. */
import { XmlEditor } from './xml-editor.js';
import { wordsOf } from './words.js';
import { asRead } from './xml.js';

/** Tooltips for which the library does not ask; they are put into words when somebody points at them. */
const UNASKED = new Set(['Move Input', 'Move Output', 'Remove item']);

/** Each view has tools of its own, which ask for words. */
const VIEWS = ['drd', 'decisionTable', 'literalExpression', 'boxedExpression'];

class IcmaTableEditor extends XmlEditor {
  #watched = new WeakSet();

  async open({ text, texts, locale }) {
    const { DmnModeler } = await import('./table-editor.js');
    const say = wordsOf(locale);
    const spoken = { additionalModules: [{ translate: ['value', say] }] };
    const frame = this.frame('icma-table-editor', 'region', texts);
    frame.addEventListener('mouseover', ({ target }) => {
      if (UNASKED.has(target.title)) {
        target.title = say(target.title);
      }
    });
    const editor = new DmnModeler({
      container: frame,
      ...Object.fromEntries(VIEWS.map((view) => [view, spoken])),
    });
    this.editor = editor;
    editor.on('views.changed', () => this.#watch());
    await editor.importXML(asRead(text));
    await this.compare(text);
    const table = editor.getViews().find((view) => view.type === 'decisionTable');
    if (table) {
      await editor.open(table);
    }
    this.#watch();
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

/**
 * The drawing board of a process: bpmn-js with our own tools and words, in the light DOM because the library's styles
 * need it. The panel beside it belongs to the page; it is told what is selected and answers with single changes.
 */
import { XmlEditor } from './xml-editor.js';
import { asRead } from './xml.js';

/** How much of the board lies under the tools. */
const TOOLS_WIDTH = 120;

class IcmaModeler extends XmlEditor {
  #badges = [];
  #facts = null;
  #library = null;
  #found = [];
  #wanted = null;

  async open({ text, texts, locale }) {
    this.#library ??= {
      ...(await import('./bpmn-modeler.js')),
      ...(await import('./own-tools.js')),
      ...(await import('./simulation-words.js')),
      ...(await import('./words.js')),
      ...(await import('./element-facts.js')),
    };
    const { Modeler, camunda, behaviors, simulation, simulationWords, ownTools, wordsOf } = this.#library;
    const say = wordsOf(locale);
    const frame = this.frame('icma-modeler', 'application', texts);
    const modeler = new Modeler({
      container: frame,
      moddleExtensions: { camunda },
      additionalModules: [behaviors, simulation, simulationWords(say), ownTools(this.#library, say)],
      bpmnRenderer: {
        defaultFillColor: 'var(--icma-diagram-fill)',
        defaultStrokeColor: 'var(--icma-diagram-line)',
        defaultLabelColor: 'var(--icma-diagram-text)',
      },
    });
    this.editor = modeler;
    await modeler.importXML(asRead(text));
    await this.compare(text);
    modeler.get('canvas').zoom('fit-viewport', 'auto');
    this.#keepReadable();
    modeler.on('commandStack.changed', () => this.#drawn());
    modeler.on('selection.changed', () => this.#select());
    this.#facts = null;
    this.#select();
    this.#badge();
    this.#show();
  }

  close() {
    super.close();
    this.#badges = [];
  }

  /** Called by the server: one answer of the panel. */
  write(id, key, value) {
    this.later(() => {
      const element = this.editor?.get('elementRegistry').get(id) ?? this.#root(id);
      if (element) {
        this.#library.write(this.editor, element, key, value);
      }
    });
  }

  /** Called by the server: where the check found something. */
  findings(list) {
    this.later(() => {
      this.#found = list;
      this.#badge();
    });
  }

  /** Called by the server: shows the element that a finding or a change is about. */
  select(id) {
    this.later(() => {
      this.#wanted = id;
      this.#show();
    });
  }

  /** Called by the server: tokens run through the drawing; nothing is kept of it. */
  simulate(active) {
    this.later(() => this.editor?.get('toggleMode').toggleMode(active));
  }

  whole() {
    this.later(() => this.editor?.get('canvas').zoom('fit-viewport', 'auto'));
  }

  #badge() {
    if (!this.editor) {
      return;
    }
    const overlays = this.editor.get('overlays');
    const registry = this.editor.get('elementRegistry');
    this.#badges.forEach((badge) => overlays.remove(badge));
    this.#badges = [];
    for (const { id, error, count, text } of this.#found) {
      if (registry.get(id) && registry.get(id) !== this.editor.get('canvas').getRootElement()) {
        const badge = document.createElement('span');
        badge.className = `icma-modeler__badge icma-modeler__badge--${error ? 'error' : 'warning'}`;
        badge.textContent = error ? `✕ ${count}` : `! ${count}`;
        badge.title = text;
        this.#badges.push(overlays.add(id, { position: { top: -12, right: 16 }, html: badge }));
      }
    }
  }

  #show() {
    if (!this.editor || this.#wanted === null) {
      return;
    }
    const element = this.editor.get('elementRegistry').get(this.#wanted);
    this.#wanted = null;
    this.editor.get('selection').select(element ?? null);
    if (element) {
      this.editor.get('canvas').scrollToElement(element, { top: 120, bottom: 120, left: 160, right: 160 });
    }
  }

  /** The whole process is meant where nothing in it is selected. */
  #root(id) {
    const root = this.editor?.get('canvas').getRootElement();
    return root?.id === id ? root : null;
  }

  #drawn() {
    this.touched = this.history().canUndo();
    this.#select();
    this.changed();
  }

  #select() {
    const selected = this.editor.get('selection').get();
    const element = selected.length === 1 ? selected[0] : this.editor.get('canvas').getRootElement();
    const shown = element.labelTarget ?? element;
    const facts = JSON.stringify(this.#library.factsOf(shown));
    if (facts !== this.#facts) {
      this.#facts = facts;
      this.tell('icma-selected', { facts });
    }
  }

  /** A wide process would be fitted until nobody can read it: then rather show its beginning, beside the tools. */
  #keepReadable() {
    const canvas = this.editor.get('canvas');
    const readable = 0.75;
    if (canvas.zoom() < readable) {
      const start = this.editor.get('elementRegistry').find((element) => element.type === 'bpmn:StartEvent');
      canvas.zoom(readable, start);
      if (start) {
        canvas.scrollToElement(start, { top: 160, bottom: 160, left: 160, right: 160 });
      }
    }
    const { x, scale, inner } = canvas.viewbox();
    const hidden = TOOLS_WIDTH - (inner.x - x) * scale;
    if (hidden > 0) {
      canvas.scroll({ dx: hidden, dy: 0 });
    }
  }
}

customElements.define('icma-modeler', IcmaModeler);

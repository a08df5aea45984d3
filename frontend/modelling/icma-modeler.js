/**
 * The drawing board of a process: bpmn-js with our own tools and words, in the light DOM because the library's styles
 * need it. The panel beside it belongs to the page; it is told what is selected and answers with single changes.
 */
import { DraftEditor } from './draft-editor.js';

class IcmaModeler extends DraftEditor {
  #modeler = null;
  #original = '';
  #badges = [];
  #texts = {};
  #facts = null;
  #library = null;
  #found = [];
  #wanted = null;

  async open({ text, texts, locale }) {
    this.#library ??= {
      ...(await import('./bpmn-modeler.js')),
      ...(await import('./own-tools.js')),
      ...(await import('./words.js')),
      ...(await import('./element-facts.js')),
    };
    const { Modeler, camunda, behaviors, simulation, ownTools, wordsOf } = this.#library;
    this.#texts = texts;
    this.#original = text;
    const frame = this.#frame(texts);
    const modeler = new Modeler({
      container: frame,
      moddleExtensions: { camunda },
      additionalModules: [behaviors, simulation, ownTools(this.#library, wordsOf(locale))],
      bpmnRenderer: {
        defaultFillColor: 'var(--icma-diagram-fill)',
        defaultStrokeColor: 'var(--icma-diagram-line)',
        defaultLabelColor: 'var(--icma-diagram-text)',
      },
    });
    this.#modeler = modeler;
    await modeler.importXML(text);
    // What cannot be written back is not opened: somebody would draw in vain.
    await modeler.saveXML({ format: true });
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
    this.#modeler?.destroy();
    this.#modeler = null;
    this.#badges = [];
  }

  /** Byte for byte as it came while nothing was changed. */
  async text() {
    if (!this.#modeler) {
      return null;
    }
    if (!this.#modeler.get('commandStack').canUndo()) {
      return this.#original;
    }
    return this.written();
  }

  /** As the library writes it, changed or not. */
  async written() {
    return (await this.#modeler.saveXML({ format: true })).xml;
  }

  /** Called by the server: one answer of the panel. */
  write(id, key, value) {
    this.later(() => {
      const element = this.#modeler?.get('elementRegistry').get(id) ?? this.#root(id);
      if (element) {
        this.#library.write(this.#modeler, element, key, value);
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

  undo() {
    this.later(() => this.#modeler?.get('commandStack').undo());
  }

  redo() {
    this.later(() => this.#modeler?.get('commandStack').redo());
  }

  /** Called by the server: tokens run through the drawing; nothing is kept of it. */
  simulate(active) {
    this.later(() => this.#modeler?.get('toggleMode').toggleMode(active));
  }

  whole() {
    this.later(() => this.#modeler?.get('canvas').zoom('fit-viewport', 'auto'));
  }

  #badge() {
    if (!this.#modeler) {
      return;
    }
    const overlays = this.#modeler.get('overlays');
    const registry = this.#modeler.get('elementRegistry');
    this.#badges.forEach((badge) => overlays.remove(badge));
    this.#badges = [];
    for (const { id, error, count, text } of this.#found) {
      if (registry.get(id) && registry.get(id) !== this.#modeler.get('canvas').getRootElement()) {
        const badge = document.createElement('span');
        badge.className = `icma-modeler__badge icma-modeler__badge--${error ? 'error' : 'warning'}`;
        badge.textContent = error ? `✕ ${count}` : `! ${count}`;
        badge.title = text;
        this.#badges.push(overlays.add(id, { position: { top: -12, right: 16 }, html: badge }));
      }
    }
  }

  #show() {
    if (!this.#modeler || this.#wanted === null) {
      return;
    }
    const element = this.#modeler.get('elementRegistry').get(this.#wanted);
    this.#wanted = null;
    this.#modeler.get('selection').select(element ?? null);
    if (element) {
      this.#modeler.get('canvas').scrollToElement(element, { top: 120, bottom: 120, left: 160, right: 160 });
    }
  }

  #frame(texts) {
    const frame = document.createElement('div');
    frame.className = 'icma-modeler';
    frame.setAttribute('role', 'application');
    frame.setAttribute('aria-label', texts.label);
    this.replaceChildren(frame);
    return frame;
  }

  /** The whole process is meant where nothing in it is selected. */
  #root(id) {
    const root = this.#modeler?.get('canvas').getRootElement();
    return root?.id === id ? root : null;
  }

  #drawn() {
    this.#select();
    this.changed();
  }

  #select() {
    const selected = this.#modeler.get('selection').get();
    const element = selected.length === 1 ? selected[0] : this.#modeler.get('canvas').getRootElement();
    const shown = element.labelTarget ?? element;
    const facts = JSON.stringify(this.#library.factsOf(shown));
    if (facts !== this.#facts) {
      this.#facts = facts;
      this.tell('icma-selected', { facts });
    }
  }

  /** A wide process would be fitted until nobody can read it: then rather show its beginning. */
  #keepReadable() {
    const canvas = this.#modeler.get('canvas');
    const readable = 0.75;
    if (canvas.zoom() < readable) {
      const start = this.#modeler.get('elementRegistry').find((element) => element.type === 'bpmn:StartEvent');
      canvas.zoom(readable, start);
      if (start) {
        canvas.scrollToElement(start, { top: 160, bottom: 160, left: 160, right: 160 });
      }
    }
  }
}

customElements.define('icma-modeler', IcmaModeler);

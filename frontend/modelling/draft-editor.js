/**
 * What the editors of a draft have in common: the library is loaded when the first editor is shown and drawn once there
 * is room; every change is told to the server after a short pause, and at once when the page is left. An editor opens a
 * file, keeps the library's object in {@code editor}, and says how the file is written.
 */
const PAUSE = 500;

export class DraftEditor extends HTMLElement {
  /** The library's editor, null before it is loaded and where it could not be. */
  editor = null;
  /** Whether anything was changed since the file was opened. */
  touched = false;
  #original = '';
  #request = null;
  #observer = null;
  #timer = null;
  #drawn = Promise.resolve();
  #leaving = () => document.visibilityState === 'hidden' && this.flush();

  connectedCallback() {
    this.#observer = new ResizeObserver(() => this.clientHeight > 0 && this.#draw());
    this.#observer.observe(this);
    document.addEventListener('visibilitychange', this.#leaving);
    window.addEventListener('pagehide', this.#leaving);
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this.#leaving);
    window.removeEventListener('pagehide', this.#leaving);
    clearTimeout(this.#timer);
    this.close();
    this.replaceChildren();
  }

  /** Called by the server: the text of the file and the words of the editor. */
  show(request) {
    this.#request = request;
    if (this.isConnected && this.clientHeight > 0) {
      this.#draw();
    }
  }

  /** What the server wants of an editor that may still be loading. */
  later(act) {
    this.#drawn = this.#drawn.then(act).catch((problem) => console.warn(problem));
  }

  #draw() {
    if (!this.#request) {
      return;
    }
    const request = this.#request;
    this.#request = null;
    this.later(async () => {
      this.close();
      this.replaceChildren();
      this.#original = request.text;
      this.touched = false;
      try {
        await this.open(request);
        this.dataset.ready = 'true';
      } catch (problem) {
        this.close();
        this.#fail(request, problem);
      }
    });
  }

  close() {
    this.editor?.destroy();
    this.editor = null;
  }

  /** The place in which the library draws. */
  frame(name, role, texts) {
    const frame = document.createElement('div');
    frame.className = name;
    frame.setAttribute('role', role);
    frame.setAttribute('aria-label', texts.label);
    this.replaceChildren(frame);
    return frame;
  }

  /** Byte for byte as it came while nothing was changed. */
  async text() {
    if (!this.editor) {
      return null;
    }
    return this.touched ? this.written() : this.#original;
  }

  undo() {
    this.later(() => this.history()?.undo());
  }

  redo() {
    this.later(() => this.history()?.redo());
  }

  /** What was done can be undone here. */
  history() {
    return this.editor?.get('commandStack');
  }

  /** To be called by the editor after every change. */
  changed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE);
    this.tell('icma-changing', {});
  }

  async flush() {
    clearTimeout(this.#timer);
    this.#timer = null;
    const text = await this.text();
    if (text !== null) {
      this.tell('icma-changed', { text });
    }
  }

  /** Called by the server before it leaves the file: the text as it is now, and no change is told any more. */
  async settle() {
    clearTimeout(this.#timer);
    this.#timer = null;
    await this.#drawn;
    return this.text();
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #fail({ texts }, problem) {
    console.warn('The file could not be opened.', problem);
    const sorry = document.createElement('p');
    sorry.className = 'icma-editor__sorry';
    sorry.textContent = texts.failed;
    this.replaceChildren(sorry);
  }
}

/** Styles of a library, put into the page once. */
export function style(id, ...sheets) {
  if (!document.getElementById(id)) {
    const element = document.createElement('style');
    element.id = id;
    element.textContent = sheets.join('\n');
    document.head.append(element);
  }
}

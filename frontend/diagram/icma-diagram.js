/**
 * The picture of a process and where the work stands in it. A thin shell around bpmn-js, in the light DOM because the
 * library's styles need it; the library itself is loaded when the first diagram is shown.
 */
class IcmaDiagram extends HTMLElement {
  #viewer = null;
  #request = null;
  #observer = null;
  #frame = null;
  #drawn = Promise.resolve();
  #arrange = null;
  /** Once the reader has moved or zoomed the picture, it stays where they put it. */
  #moved = false;

  connectedCallback() {
    // Fitting before layout zooms wrongly: the first call with a height starts the drawing.
    this.#observer = new ResizeObserver(() => {
      if (this.clientHeight > 0) {
        this.#draw();
        this.#arrange?.();
      }
    });
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#arrange = null;
    this.#viewer?.destroy();
    this.#viewer = null;
    this.#frame?.remove();
    this.#frame = null;
  }

  /**
   * Called by the server: model, ids of passed and current elements, texts in the reader's language, and by the id of an
   * element how much happened there: a level from 1 to 5 and the figure it stands for.
   */
  show(xml, done, current, texts, heat = {}) {
    this.#request = { xml, done, current, texts, heat };
    if (this.isConnected && this.clientHeight > 0) {
      this.#draw();
    }
  }

  #draw() {
    if (!this.#request) {
      return;
    }
    const request = this.#request;
    this.#request = null;
    this.#drawn = this.#drawn.then(() => this.#render(request)).catch((problem) => this.#fail(request, problem));
  }

  async #render({ xml, done, current, texts, heat }) {
    const { NavigatedViewer, camunda } = await import('./bpmn-viewer.js');
    if (!this.isConnected) {
      this.#request = { xml, done, current, texts, heat };
      return;
    }
    this.#arrange = null;
    this.#viewer?.destroy();
    this.#frame?.remove();
    this.#frame = this.#build(texts);

    const viewer = new NavigatedViewer({
      container: this.#frame.canvas,
      moddleExtensions: { camunda },
      bpmnRenderer: {
        defaultFillColor: 'var(--icma-diagram-fill)',
        defaultStrokeColor: 'var(--icma-diagram-line)',
        defaultLabelColor: 'var(--icma-diagram-text)',
      },
      // The wheel belongs to the page; with Ctrl it zooms, see #navigate.
      zoomScroll: { enabled: false },
    });
    this.#viewer = viewer;
    viewer.on('import.parse.complete', ({ elementsById }) => this.#translate(elementsById ?? {}, texts.locale));
    await viewer.importXML(xml);
    this.#mark(viewer, new Set(done), new Set(current), texts);
    if (Object.keys(heat).length) {
      this.#warm(viewer, heat, texts);
    } else {
      this.#describe(viewer, current, texts);
    }
    this.#navigate(viewer, current, texts);
  }

  #build(texts) {
    const frame = document.createElement('div');
    frame.className = 'icma-diagram';
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', texts.label);
    frame.canvas = document.createElement('div');
    frame.canvas.className = 'icma-diagram__canvas';
    frame.steps = document.createElement('ul');
    frame.steps.className = 'icma-diagram__steps';
    frame.tools = document.createElement('div');
    frame.tools.className = 'icma-diagram__tools';
    frame.append(frame.steps, frame.canvas, frame.tools);
    this.replaceChildren(frame);
    return frame;
  }

  /** Names travel in the model: Azerbaijani as the element's name, others as extension properties. */
  #translate(elements, locale) {
    if (locale === 'az') {
      return;
    }
    for (const element of Object.values(elements)) {
      for (const extension of element.extensionElements?.values ?? []) {
        for (const property of extension.values ?? []) {
          if (property.name === `name.${locale}`) {
            element.name = property.value;
          } else if (property.name === `text.${locale}`) {
            element.text = property.value;
          }
        }
      }
    }
  }

  #mark(viewer, done, current, texts) {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const overlays = viewer.get('overlays');
    registry.forEach((element) => {
      if (element.type === 'bpmn:SequenceFlow') {
        const from = element.source.id;
        const to = element.target.id;
        if (done.has(from) && (done.has(to) || current.has(to))) {
          canvas.addMarker(element, 'icma-done');
        }
      }
    });
    for (const [id, mark] of Object.entries(this.marks ?? {})) {
      if (registry.get(id)) {
        canvas.addMarker(id, `icma-${mark}`);
      }
    }
    done.forEach((id) => registry.get(id) && !current.has(id) && canvas.addMarker(id, 'icma-done'));
    current.forEach((id) => {
      const element = registry.get(id);
      if (!element) {
        return;
      }
      canvas.addMarker(id, 'icma-current');
      const here = document.createElement('span');
      here.className = 'icma-diagram__here';
      here.textContent = texts.here;
      overlays.add(id, { position: { top: 0, left: 0 }, html: here, scale: { min: 0.8, max: 1.2 } });
    });
  }

  /** What the picture says, in words, for those who do not see it. */
  #describe(viewer, current, texts) {
    const registry = viewer.get('elementRegistry');
    const names = current.map((id) => registry.get(id)?.businessObject.name ?? id);
    this.#frame.steps.setAttribute('aria-label', texts.here);
    this.#frame.steps.replaceChildren(
      ...(names.length ? names : [texts.nowhere]).map((name) => {
        const item = document.createElement('li');
        item.textContent = name;
        return item;
      }),
    );
    const svg = this.#frame.canvas.querySelector('svg');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', `${texts.label}. ${names.length ? `${texts.here}: ${names.join(', ')}` : texts.nowhere}`);
  }

  /** One hue in five steps, and the figure itself on the element: the colour is never the only sign. */
  #warm(viewer, heat, texts) {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const overlays = viewer.get('overlays');
    const said = [];
    for (const [id, { level, figure }] of Object.entries(heat)) {
      const element = registry.get(id);
      if (!element) {
        continue;
      }
      if (level > 0) {
        canvas.addMarker(id, `icma-heat-${level}`);
      }
      const badge = document.createElement('span');
      badge.className = level > 0 ? 'icma-diagram__figure' : 'icma-diagram__figure icma-diagram__figure--unsaid';
      badge.textContent = level > 0 ? figure : texts.unsaid;
      overlays.add(id, { position: { top: 0, right: 0 }, html: badge, scale: { min: 0.8, max: 1.2 } });
      said.push(`${element.businessObject.name ?? id}: ${figure}`);
    }
    this.#frame.steps.setAttribute('aria-label', texts.heat);
    this.#frame.steps.replaceChildren(
      ...said.map((words) => {
        const item = document.createElement('li');
        item.textContent = words;
        return item;
      }),
    );
    const svg = this.#frame.canvas.querySelector('svg');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', `${texts.label}. ${texts.heat}`);
  }

  #navigate(viewer, current, texts) {
    const canvas = viewer.get('canvas');
    const here = current.map((id) => viewer.get('elementRegistry').get(id)).filter(Boolean);
    const show = (elements) => {
      this.#moved = true;
      canvas.viewbox(around(canvas.viewbox(), elements));
    };
    const whole = () => show([]);
    const step = (factor) => {
      this.#moved = true;
      canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)), 'auto');
    };
    this.#frame.tools.append(
      this.#tool('+', texts.zoomIn, () => step(1.25)),
      this.#tool('−', texts.zoomOut, () => step(0.8)),
      this.#tool('⤢', texts.whole, whole),
      ...(here.length ? [this.#tool('◎', texts.current, () => show(here))] : []),
    );
    this.#frame.canvas.addEventListener('keydown', (event) => {
      const act = { '+': () => step(1.25), '=': () => step(1.25), '-': () => step(0.8), 0: whole }[event.key];
      if (act && !event.altKey) {
        event.preventDefault();
        event.stopPropagation();
        act();
      }
    });
    this.#frame.canvas.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey) {
          event.preventDefault();
          step(event.deltaY < 0 ? 1.1 : 0.9);
        }
      },
      { passive: false },
    );
    this.#frame.canvas.addEventListener('pointermove', (event) => {
      this.#moved ||= event.buttons > 0;
    });
    this.#moved = false;
    this.#arrange = () => {
      canvas.resized();
      if (!this.#moved) {
        canvas.viewbox(around(canvas.viewbox(), this.clientWidth < ROOM_FOR_ALL ? here : []));
      }
    };
    this.#arrange();
  }

  #tool(sign, label, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', act);
    return button;
  }

  #fail({ texts }, problem) {
    console.warn('The diagram could not be drawn.', problem);
    const sorry = document.createElement('p');
    sorry.className = 'icma-diagram__sorry';
    sorry.textContent = texts.failed;
    this.replaceChildren(sorry);
    this.#frame = null;
  }
}

/** Below this scale the names of the steps cannot be read. */
const READABLE = 0.8;
/** In a narrower window the whole would be a thumbnail: there the picture opens around the current step. */
const ROOM_FOR_ALL = 480;
/** Room around the drawing, in its own units; above the first element there may be a label. */
const MARGIN = 24;

/**
 * The part of the drawing to show: all of it where that can be read, otherwise as much as fits around the current
 * steps, without showing empty ground where there is still something to see.
 */
function around({ inner, outer }, here) {
  const all = {
    x: inner.x - MARGIN,
    y: inner.y - MARGIN,
    width: inner.width + 2 * MARGIN,
    height: inner.height + 2 * MARGIN,
  };
  const fitting = Math.min(1, outer.width / all.width, outer.height / all.height);
  const scale = here.length ? Math.max(fitting, READABLE) : fitting;
  const width = outer.width / scale;
  const height = outer.height / scale;
  const first = here[0] ?? all;
  return {
    x: along(all.x, all.width, width, first.x + (first.width ?? 0) / 2),
    y: along(all.y, all.height, height, first.y + (first.height ?? 0) / 2),
    width,
    height,
  };
}

/** Where the window begins: centred on the point, but within the whole; a smaller whole stands in the middle. */
function along(start, length, window, point) {
  return window >= length
    ? start - (window - length) / 2
    : Math.min(Math.max(point - window / 2, start), start + length - window);
}

customElements.define('icma-diagram', IcmaDiagram);

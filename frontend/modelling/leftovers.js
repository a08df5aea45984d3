/**
 * What a file says and the library does not write again: attributes that hold anyhow, references to nothing, parts of
 * other tools, comments. They are found by comparing the file with what the library writes of it before anything was
 * changed, and put back into everything that it writes later, wherever the element that they belong to still stands.
 */
import { elementsOf, piecesOf } from './xml-pieces.js';

export class Leftovers {
  #attributes = [];
  #parts = [];
  /** What cannot be put back, each with the nearest element that has an id. */
  forgotten = [];

  /**
   * @param {string} original the file, as it was read
   * @param {string} written the same, as the library writes it
   */
  constructor(original, written) {
    const before = piecesOf(original);
    if (before.type !== piecesOf(written).type) {
      throw new Error(`${before.type} was written as another language`);
    }
    this.#note(before, new Twins(before, piecesOf(written)));
    this.forgotten = missing(before, new Twins(before, piecesOf(this.addTo(written))));
  }

  #note(element, twins) {
    const twin = twins.get(element);
    for (const attribute of element.attributes) {
      const instead = twin.attributes.find((other) => other.name === attribute.name);
      if (instead?.says !== attribute.says) {
        this.#attributes.push({ holder: twin, scope: element.scope, attribute, instead: instead?.raw });
      }
    }
    element.children.forEach((child, at) => {
      if (twins.has(child)) {
        this.#note(child, twins);
      } else {
        const keysOf = (siblings) => siblings.map((sibling) => twins.get(sibling)?.key).filter(Boolean);
        this.#parts.push({
          holder: twin,
          scope: element.scope,
          part: child,
          instead: twins.saidOtherwise(child),
          after: keysOf(element.children.slice(0, at).reverse()),
          before: keysOf(element.children.slice(at + 1)),
        });
      }
    });
  }

  /** Puts back what was left out, where its place is still there and nothing else has taken it. */
  addTo(xml) {
    const now = new Map([...elementsOf(piecesOf(xml))].map((element) => [element.key, element]));
    const holderNow = ({ holder }) => {
      const found = now.get(holder.key);
      return found?.counts === holder.counts ? found : null;
    };
    const changes = [];
    for (const lost of this.#attributes) {
      const holder = holderNow(lost);
      changes.push(...(holder ? attributeBack(holder, lost) : []));
    }
    const bySameHolder = new Map();
    for (const lost of this.#parts) {
      const holder = holderNow(lost);
      if (holder) {
        bySameHolder.set(holder, [...(bySameHolder.get(holder) ?? []), lost]);
      }
    }
    bySameHolder.forEach((parts, holder) => changes.push(...partsBack(holder, parts, now)));
    return changed(xml, changes);
  }
}

/** Which element of the other text says the same: the one with its key, else the next of its kind that has no other. */
class Twins {
  #twins;
  #keys;
  #known;
  #used;

  constructor(one, other) {
    this.#twins = new Map([[one, other]]);
    this.#keys = new Map([...elementsOf(other)].map((element) => [element.key, element]));
    this.#known = new Set([...elementsOf(one)].map((element) => element.key));
    this.#used = new Set([other]);
    this.#pair(one, other);
  }

  has(element) {
    return this.#twins.has(element);
  }

  get(element) {
    return this.#twins.get(element);
  }

  /** The library may know another way to say the same: the text stands under another kind of element. */
  saidOtherwise(element) {
    const beside = this.#twins.get(element.parent).children;
    return element.says ? beside.find((other) => !this.#used.has(other) && other.says === element.says) : undefined;
  }

  #pair(element, twin) {
    const children = element.children.filter((child) => !child.comment);
    children.forEach((child) => this.#put(child, this.#keys.get(child.key)));
    for (const child of children.filter((candidate) => !this.has(candidate))) {
      this.#put(
        child,
        twin.children.find((candidate) => !this.#known.has(candidate.key) && !this.#used.has(candidate) && alike(child, candidate)),
      );
    }
    children.filter((child) => this.has(child)).forEach((child) => this.#pair(child, this.get(child)));
  }

  #put(element, twin) {
    if (twin && !this.#used.has(twin)) {
      this.#twins.set(element, twin);
      this.#used.add(twin);
    }
  }
}

/** Where an id stands twice, the attributes tell them apart. */
function alike(element, candidate) {
  const says = (name) => candidate.attributes.find((attribute) => attribute.name === name)?.says;
  return (
    candidate.type === element.type &&
    (!(element.id && candidate.id) || element.attributes.every((attribute) => says(attribute.name) === attribute.says))
  );
}

function attributeBack(holder, { attribute, scope, instead }) {
  const current = holder.attributes.find((other) => other.name === attribute.name);
  if (current) {
    return current.raw === instead ? [{ at: current.start, until: current.end, put: attribute.raw }] : [];
  }
  const prefixes = undeclared(attribute.raw, scope, holder.scope);
  if (prefixes.some((prefix) => prefix in holder.scope)) {
    return [];
  }
  return [{ at: holder.openEnd - (holder.empty ? 2 : 1), put: declared(prefixes, scope) + ` ${attribute.raw}` }];
}

function partsBack(holder, parts, now) {
  const texts = parts.map(({ part, scope }) => {
    const prefixes = part.comment ? [] : undeclared(part.raw, scope, holder.scope);
    return part.raw.replace(/^<[^\s/>]+/, (begin) => begin + declared(prefixes, scope));
  });
  if (holder.empty) {
    return [{ at: holder.openEnd - 2, until: holder.openEnd, put: `>${texts.join('\n')}</${holder.qualified}>` }];
  }
  const standing = (keys) => keys.map((key) => now.get(key)).find((sibling) => sibling?.parent === holder);
  return parts.flatMap(({ after, before, instead }, index) => {
    if (instead) {
      const current = now.get(instead.key);
      return current?.raw === instead.raw ? [{ at: current.start, until: current.end, put: texts[index] }] : [];
    }
    const previous = standing(after);
    const next = standing(before);
    const at = previous?.end ?? next?.start ?? holder.openEnd;
    return [{ at, put: previous || !next ? `\n${texts[index]}` : `${texts[index]}\n` }];
  });
}

/** Prefixes that mean something else there, or nothing; the empty one for names without. */
function undeclared(raw, scope, there) {
  const used = new Set([...raw.matchAll(/(?:^|[</\s"'])([\w.-]+):(?=[\w.-])/g)].map(([, prefix]) => prefix));
  if (/^<[^\s:/>]+[\s/>]/.test(raw)) {
    used.add('');
  }
  return [...used].filter((prefix) => prefix in scope && scope[prefix] !== there[prefix]);
}

function declared(prefixes, scope) {
  return prefixes.map((prefix) => ` xmlns${prefix && ':'}${prefix}="${scope[prefix]}"`).join('');
}

/** What comes to the same place keeps its order. */
function changed(xml, changes) {
  let text = '';
  let done = 0;
  for (const { at, until = at, put } of changes.sort((one, other) => one.at - other.at)) {
    text += xml.slice(done, at) + put;
    done = until;
  }
  return text + xml.slice(done);
}

function missing(element, twins) {
  const twin = twins.get(element);
  const place = placeOf(element);
  const found = element.attributes
    .filter(({ name, says }) => twin.attributes.find((other) => other.name === name)?.says !== says)
    .map(({ qualified, value }) => ({ ...place, kind: 'attribute', what: qualified, value }));
  if (twin.says !== element.says) {
    found.push({ ...place, kind: 'text', what: element.qualified, value: element.says });
  }
  for (const child of element.children.filter((candidate) => !candidate.comment)) {
    if (twins.has(child)) {
      found.push(...missing(child, twins));
    } else {
      found.push({ ...place, kind: 'part', what: child.qualified, value: child.says });
    }
  }
  return found;
}

function placeOf(element) {
  let holder = element;
  while (!holder.id && holder.parent?.type) {
    holder = holder.parent;
  }
  return { id: holder.id ?? '', name: holder.attributes.find(({ name }) => name === 'name')?.value ?? '' };
}

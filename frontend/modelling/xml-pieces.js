/**
 * Reads XML as pieces with their places in the text, so that something can be put between them without writing the rest
 * anew. An element is known by its id where it has one that no other has, else by its place under its parent.
 */
const PIECES = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The root element; the text must be well-formed, as what the editors read and write is. */
export function piecesOf(xml) {
  const top = { children: [], scope: { xml: 'http://www.w3.org/XML/1998/namespace' }, key: '', counts: '', text: '' };
  let open = top;
  let end = 0;
  for (const match of xml.matchAll(PIECES)) {
    const [piece] = match;
    open.text += plain(xml.slice(end, match.index));
    end = match.index + piece.length;
    if (piece.startsWith('<!--')) {
      open.children.push({ comment: true, parent: open, start: match.index, end, raw: piece, children: [] });
    } else if (piece.startsWith('<![CDATA[')) {
      open.text += piece.slice(9, -3);
    } else if (piece.startsWith('</')) {
      Object.assign(open, { closeStart: match.index, end });
      open = open.parent;
    } else if (!/^<[?!]/.test(piece)) {
      const element = opened(piece, match.index, open);
      open.children.push(element);
      if (!piece.endsWith('/>')) {
        open = element;
      }
    }
  }
  const root = top.children.find((child) => !child.comment);
  cut(root, xml);
  name(root, idsOf(root), 0, 1);
  return root;
}

function opened(piece, start, parent) {
  const attributes = [...piece.matchAll(ATTRIBUTE)].map((match) => ({
    raw: match[0],
    qualified: match[1],
    value: plain(match[2].slice(1, -1)),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const scope = { ...parent.scope };
  for (const { qualified, value } of attributes) {
    const [, prefix] = /^xmlns(?::(.*))?$/.exec(qualified) ?? [];
    if (qualified === 'xmlns' || prefix) {
      scope[prefix ?? ''] = value;
    }
  }
  const own = attributes.filter(({ qualified }) => !/^xmlns(:|$)/.test(qualified));
  own.forEach((attribute) => {
    attribute.name = attribute.qualified.includes(':') ? resolved(attribute.qualified, scope) : attribute.qualified;
    attribute.says = meaning(attribute.value, scope);
  });
  const qualified = /^<([^\s/>]+)/.exec(piece)[1];
  return {
    parent,
    scope,
    qualified,
    type: resolved(qualified, scope),
    attributes: own,
    id: own.find((attribute) => attribute.name === 'id')?.value,
    children: [],
    text: '',
    start,
    openEnd: start + piece.length,
    end: start + piece.length,
    empty: piece.endsWith('/>'),
  };
}

function resolved(qualified, scope) {
  const [, prefix, local] = /^(?:([^:]*):)?(.*)$/.exec(qualified);
  return `{${scope[prefix ?? ''] ?? prefix ?? ''}}${local}`;
}

/** What a value says, however it is written: numbers with or without a fraction, references with or without a prefix. */
function meaning(value, scope) {
  const text = value.replace(/\s+/g, ' ').trim();
  if (/^-?\d+\.\d+$/.test(text)) {
    return String(Number(text));
  }
  const [, prefix, local] = /^([\w.-]+):([^\s:/]+)$/.exec(text) ?? [];
  return prefix && scope[prefix] ? local : text;
}

function plain(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, entity) => {
    if (entity) {
      return ENTITIES[entity] ?? whole;
    }
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}

function cut(element, xml) {
  if (!element.comment) {
    element.raw = xml.slice(element.start, element.end);
    element.says = element.children.some((child) => !child.comment) ? '' : meaning(element.text, element.scope);
    element.children.forEach((child) => cut(child, xml));
  }
}

function idsOf(root) {
  const ids = new Map();
  for (const element of elementsOf(root)) {
    ids.set(element.id, (ids.get(element.id) ?? 0) + 1);
  }
  return ids;
}

/** Every element below and with this one, in the order of the file. */
export function* elementsOf(element) {
  if (!element.comment) {
    yield element;
    for (const child of element.children) {
      yield* elementsOf(child);
    }
  }
}

/** Gives every element its key, and in {@code counts} how many of its kind stand beside it and above, where that matters. */
function name(element, ids, at, alike) {
  const { parent } = element;
  if (element.id && ids.get(element.id) === 1) {
    element.key = `${element.type}#${element.id}`;
    element.counts = '';
  } else if (element.says && element.attributes.length === 0) {
    element.key = `${parent.key}/${element.type}=${element.says}`;
    element.counts = parent.counts;
  } else {
    element.key = `${parent.key}/${element.type}[${at}]`;
    element.counts = `${parent.counts},${alike}`;
  }
  const kinds = new Map();
  const children = element.children.filter((child) => !child.comment);
  for (const child of children) {
    kinds.has(child.type) ? kinds.get(child.type).push(child) : kinds.set(child.type, [child]);
  }
  kinds.forEach((same) => same.forEach((child, place) => name(child, ids, place, same.length)));
}

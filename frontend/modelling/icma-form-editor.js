/**
 * The editor of a form: form-js draws and orders the fields, the panel of the page asks in plain words what each of them
 * says. Properties that neither knows stay as they are.
 */
import { DraftEditor } from './draft-editor.js';
import { wordsOf } from './words.js';

class IcmaFormEditor extends DraftEditor {
  #version;
  #facts = null;
  #wanted = null;

  async open({ text, texts, locale }) {
    const { FormEditor, formTools } = await import('./form-editor.js');
    const schema = JSON.parse(text);
    this.#version = schema.schemaVersion;
    const frame = this.frame('icma-form-editor', 'region', texts);
    const editor = new FormEditor({ container: frame, additionalModules: [formTools(frame, wordsOf(locale))] });
    this.editor = editor;
    await editor.importSchema(schema);
    editor.on('commandStack.changed', () => {
      this.touched = true;
      this.#select();
      this.changed();
    });
    editor.on('selection.changed', () => this.#select());
    this.#facts = null;
    this.#select();
    this.#show();
  }

  /** The library raises the version of the schema with its own; what is in the file has not changed by that. */
  async written() {
    const schema = this.editor.saveSchema();
    schema.schemaVersion = this.#version ?? schema.schemaVersion;
    return `${JSON.stringify(schema, null, 2)}\n`;
  }

  write(id, key, value) {
    this.later(() => {
      const field = this.editor?.get('formFieldRegistry').get(id);
      if (field) {
        this.#edit(field, key, value);
      }
    });
  }

  select(id) {
    this.later(() => {
      this.#wanted = id;
      this.#show();
    });
  }

  #show() {
    if (!this.editor || this.#wanted === null) {
      return;
    }
    const wanted = this.#wanted;
    this.#wanted = null;
    const field = this.editor
      .get('formFieldRegistry')
      .getAll()
      .find((candidate) => [candidate.key, candidate.path, candidate.id].includes(wanted));
    if (field) {
      this.editor.get('selection').set(field);
    }
  }

  #edit(field, key, value) {
    const modeling = this.editor.get('modeling');
    const properties = (name, text) => {
      const renewed = { ...field.properties };
      if (text === '') {
        delete renewed[name];
      } else {
        renewed[name] = text;
      }
      modeling.editFormField(field, 'properties', renewed);
    };
    const words = field.type === 'text' ? 'text' : 'label';
    switch (key) {
      case 'name':
        return modeling.editFormField(field, words, value);
      case 'name.en':
        return properties(`${words}.en`, value);
      case 'documentation':
        return modeling.editFormField(field, 'description', value || undefined);
      case 'documentation.en':
        return properties('description.en', value);
      case 'key':
        return value && modeling.editFormField(field, 'key', value);
      case 'path':
        return value && modeling.editFormField(field, 'path', value);
      case 'atFirst':
        return modeling.editFormField(field, 'defaultRepetitions', Number.parseInt(value, 10) || 0);
      case 'required': {
        const validate = { ...field.validate };
        if (value === 'true') {
          validate.required = true;
        } else {
          delete validate.required;
        }
        return modeling.editFormField(field, 'validate', Object.keys(validate).length ? validate : undefined);
      }
      case 'hide':
        return modeling.editFormField(field, 'conditional', value ? { ...field.conditional, hide: value } : undefined);
      case 'options':
        return modeling.editFormField(field, 'values', optionsOf(value));
      case 'choices':
        properties('choices', value);
        return value && modeling.editFormField(field, 'values', []);
      default:
        return properties(key, value);
    }
  }

  #select() {
    const selected = this.editor.get('selection').get();
    const field = Array.isArray(selected) ? selected[0] : selected;
    const facts = JSON.stringify(factsOf(field ?? this.editor._getState().schema));
    if (facts !== this.#facts) {
      this.#facts = facts;
      this.tell('icma-selected', { facts });
    }
  }
}

function factsOf(field) {
  const properties = field.properties ?? {};
  const words = field.type === 'text' ? 'text' : 'label';
  return {
    id: field.id,
    type: field.type === 'default' ? 'Form' : 'Field',
    event: field.type,
    name: field[words] ?? '',
    'name.en': properties[`${words}.en`] ?? '',
    documentation: field.description ?? '',
    'documentation.en': properties['description.en'] ?? '',
    key: field.key ?? '',
    path: field.type === 'dynamiclist' ? (field.path ?? '') : '',
    atFirst: field.type === 'dynamiclist' ? String(field.defaultRepetitions ?? 1) : '',
    item: properties.item ?? '',
    'item.en': properties['item.en'] ?? '',
    required: String(field.validate?.required === true),
    requiredWhen: properties.requiredWhen ?? '',
    hide: field.conditional?.hide ?? '',
    choices: properties.choices ?? '',
    options: (field.values ?? []).map((option) => `${option.value} = ${option.label} | ${option['label.en'] ?? ''}`).join('\n'),
  };
}

/** One option a line: {@code CODE = Azerbaijani | English}. */
function optionsOf(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [code, words = code] = line.split(/=(.*)/s).map((part) => part.trim());
      const [label, english] = words.split('|').map((part) => part.trim());
      return english ? { label, 'label.en': english, value: code } : { label, value: code };
    });
}

customElements.define('icma-form-editor', IcmaFormEditor);

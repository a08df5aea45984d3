/**
 * The tools of the form editor in our words. The library asks nobody for words: its kinds of fields are registered anew
 * under their own names, the tools get theirs once when they appear, and what it only draws is said by the style sheet.
 */
import { reword } from './words.js';

/** What a new field says of itself until somebody writes something better. */
const SAID_BY_NEW_FIELDS = ['label', 'text', 'dateLabel', 'timeLabel'];

/** Texts that the library draws into the form; the style sheet shows these instead. */
const DRAWN = {
  '--icma-word-drop': 'Drag and drop components here.',
  '--icma-word-select': 'Select a value',
  '--icma-word-browse': 'Browse',
  '--icma-word-text': 'Text view',
  '--icma-word-repeat': 'Repeatable',
};

/** @param {HTMLElement} frame the place in which the editor draws */
export function formTools(frame, say) {
  for (const [name, word] of Object.entries(DRAWN)) {
    frame.style.setProperty(name, JSON.stringify(say(word)));
  }

  function OwnFields(formFields) {
    for (const [type, Field] of Object.entries(formFields._formFields)) {
      if (isOffered(type)) {
        const Own = (properties) => Field(properties);
        Own.config = ownConfig(Field.config, say);
        formFields.register(type, Own);
      }
    }
  }
  OwnFields.$inject = ['formFields'];

  /** A click adds a field as the key does: dragging is not for everybody. */
  function OwnPalette(eventBus, modeling, formEditor) {
    eventBus.on('palette.section.rendered', () => {
      const palette = frame.querySelector('.fjs-palette');
      if (!palette) {
        return;
      }
      palette.querySelectorAll('.fjs-palette-group').forEach((group) => {
        if (!group.checkVisibility()) {
          return;
        }
        const title = group.querySelector('.fjs-palette-group-title');
        // The library goes on with the piece of text that it made: only its words are changed.
        title.firstChild.data = say(title.textContent);
        group.querySelectorAll('.fjs-palette-field').forEach((field) => {
          field.title = say('Add {field}', { field: field.textContent });
        });
      });
      palette.addEventListener('click', ({ target }) => {
        const type = target.closest('.fjs-palette-field')?.dataset.fieldType;
        const { schema } = formEditor._getState();
        if (type) {
          modeling.addFormField({ type }, schema, schema.components.length);
        }
      });
    });
  }
  OwnPalette.$inject = ['eventBus', 'modeling', 'formEditor'];

  function OwnActions(formFieldContextActions, formFields) {
    formFieldContextActions.registerProvider(100, {
      getContextPadEntries: (field) => (entries) => {
        const kind = formFields.get(field.type)?.config.name ?? field.type;
        return { ...entries, ...(entries.delete && { delete: { ...entries.delete, title: say('Remove {field}', { field: kind }) } }) };
      },
    });
  }
  OwnActions.$inject = ['formFieldContextActions', 'formFields'];

  function OwnEmptyForm(slotFillManager) {
    slotFillManager.addFill('editor-empty-state__footer', 'icma-empty-form', (place) => {
      const heading = document.createElement('strong');
      heading.textContent = say('Build your form');
      const hint = document.createElement('p');
      hint.textContent = say('Drag and drop components here to start designing.');
      place.replaceChildren(heading, hint);
    });
  }
  OwnEmptyForm.$inject = ['slotFillManager'];

  return {
    __init__: ['ownFields', 'ownPalette', 'ownActions', 'ownEmptyForm'],
    ownFields: ['type', OwnFields],
    ownPalette: ['type', OwnPalette],
    ownActions: ['type', OwnActions],
    ownEmptyForm: ['type', OwnEmptyForm],
  };
}

/** What our pages can show. The others stay as they are: the style sheet hides them. */
const OFFERED = new Set([
  'textfield',
  'textarea',
  'number',
  'datetime',
  'filepicker',
  'checkbox',
  'checklist',
  'radio',
  'select',
  'taglist',
  'text',
  'separator',
  'spacer',
  'group',
  'dynamiclist',
]);

function isOffered(type) {
  return OFFERED.has(type);
}

function ownConfig(config, say) {
  return {
    ...config,
    name: say(config.name ?? config.label),
    create(attributes = {}, isNew = true) {
      const field = config.create(attributes, isNew);
      return isNew ? { ...field, ...saidByNew(field, attributes, config, say) } : field;
    },
  };
}

function saidByNew(field, given, config, say) {
  const own = {};
  for (const name of SAID_BY_NEW_FIELDS) {
    const chosen = given[name] !== undefined && given[name] !== config.label;
    if (typeof field[name] === 'string' && field[name] && !chosen) {
      own[name] = say(field[name]);
    }
  }
  if (Array.isArray(field.values) && given.values === undefined) {
    own.values = field.values.map((option) => ({ ...option, label: say(option.label) }));
  }
  return own;
}

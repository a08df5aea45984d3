/* Loaded on demand by icma-form-editor: the editor of forms and its styles. */
import viewerStyles from '@bpmn-io/form-js-viewer/dist/assets/form-js.css?inline';
import editorStyles from '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css?inline';
import ownStyles from './icma-form-editor.css?inline';
import { style } from './draft-editor.js';

style('icma-form-editor-styles', viewerStyles, editorStyles, ownStyles);

export { FormEditor } from '@bpmn-io/form-js-editor';
export { formTools } from './form-tools.js';

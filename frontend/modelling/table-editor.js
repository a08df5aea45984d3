/* Loaded on demand by icma-table-editor: the editor of decision tables and its styles. */
import diagramStyles from 'dmn-js/dist/assets/diagram-js.css?inline';
import sharedStyles from 'dmn-js/dist/assets/dmn-js-shared.css?inline';
import drdStyles from 'dmn-js/dist/assets/dmn-js-drd.css?inline';
import tableStyles from 'dmn-js/dist/assets/dmn-js-decision-table.css?inline';
import controlStyles from 'dmn-js/dist/assets/dmn-js-decision-table-controls.css?inline';
import literalStyles from 'dmn-js/dist/assets/dmn-js-literal-expression.css?inline';
import fontStyles from 'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css?inline';
import ownStyles from './icma-table-editor.css?inline';
import { style } from './draft-editor.js';

style('icma-table-editor-styles', diagramStyles, sharedStyles, drdStyles, tableStyles, controlStyles, literalStyles, fontStyles, ownStyles);

export { default as DmnModeler } from 'dmn-js/lib/Modeler';

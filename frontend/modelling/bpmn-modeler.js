/* Loaded on demand by icma-modeler: the modeler, Camunda's part of the language, the simulation and their styles. */
import diagramStyles from 'bpmn-js/dist/assets/diagram-js.css?inline';
import bpmnStyles from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import fontStyles from 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css?inline';
import simulationStyles from 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css?inline';
import ownStyles from './icma-modeler.css?inline';
import { style } from './draft-editor.js';

style('icma-modeler-styles', diagramStyles, bpmnStyles, fontStyles, simulationStyles, ownStyles);

export { default as Modeler } from 'bpmn-js/lib/Modeler';
export { default as camunda } from 'camunda-bpmn-moddle/resources/camunda.json';
export { default as behaviors } from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
export { default as simulation } from 'bpmn-js-token-simulation/lib/modeler';
export { default as PaletteProvider } from 'bpmn-js/lib/features/palette/PaletteProvider';
export { default as ContextPadProvider } from 'bpmn-js/lib/features/context-pad/ContextPadProvider';

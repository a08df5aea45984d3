/* Loaded on demand by icma-diagram: the viewer, Camunda's part of the language and their styles. */
import diagramStyles from 'bpmn-js/dist/assets/diagram-js.css?inline';
import bpmnStyles from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import ownStyles from './icma-diagram.css?inline';

const styles = document.createElement('style');
styles.textContent = [diagramStyles, bpmnStyles, ownStyles].join('\n');
document.head.append(styles);

export { default as NavigatedViewer } from 'bpmn-js/lib/NavigatedViewer';
export { default as camunda } from 'camunda-bpmn-moddle/resources/camunda.json';

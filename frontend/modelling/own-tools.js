/**
 * The tools that a manager needs and no others: what the check would refuse is not offered.
 */
const OFFERED = new Set([
  'replace-with-user-task',
  'replace-with-service-task',
  'replace-with-rule-task',
  'replace-with-call-activity',
  'replace-with-subprocess',
  'replace-with-expanded-subprocess',
  'replace-with-collapsed-subprocess',
  'replace-with-event-subprocess',
  'replace-with-receive-task',
  'replace-with-none-start',
  'replace-with-none-end',
  'replace-with-none-intermediate-throw',
  'replace-with-message-start',
  'replace-with-timer-start',
  'replace-with-message-intermediate-catch',
  'replace-with-timer-intermediate-catch',
  'replace-with-message-boundary',
  'replace-with-timer-boundary',
  'replace-with-non-interrupting-message-boundary',
  'replace-with-non-interrupting-timer-boundary',
  'replace-with-non-interrupting-message-start',
  'replace-with-non-interrupting-timer-start',
  'replace-with-terminate-end',
  'replace-with-exclusive-gateway',
  'replace-with-parallel-gateway',
  'replace-with-inclusive-gateway',
  'replace-with-event-based-gateway',
  'replace-with-sequence-flow',
  'replace-with-default-flow',
  'replace-with-conditional-flow',
  'toggle-parallel-mi',
  'toggle-sequential-mi',
  'toggle-is-non-interrupting',
]);

const CREATED = [
  ['create.start-event', 'event', 'bpmn-icon-start-event-none', 'Create start event', { type: 'bpmn:StartEvent' }],
  ['create.timer', 'event', 'bpmn-icon-intermediate-event-catch-timer', 'Create timer', {
    type: 'bpmn:IntermediateCatchEvent',
    eventDefinitionType: 'bpmn:TimerEventDefinition',
  }],
  ['create.message', 'event', 'bpmn-icon-intermediate-event-catch-message', 'Create awaited message', {
    type: 'bpmn:IntermediateCatchEvent',
    eventDefinitionType: 'bpmn:MessageEventDefinition',
  }],
  ['create.end-event', 'event', 'bpmn-icon-end-event-none', 'Create end event', { type: 'bpmn:EndEvent' }],
  ['create.user-task', 'activity', 'bpmn-icon-user-task', 'Create step of a person', { type: 'bpmn:UserTask' }],
  ['create.service-task', 'activity', 'bpmn-icon-service-task', 'Create step of the application', { type: 'bpmn:ServiceTask' }],
  ['create.rule-task', 'activity', 'bpmn-icon-business-rule-task', 'Create decision', { type: 'bpmn:BusinessRuleTask' }],
  ['create.call-activity', 'activity', 'bpmn-icon-call-activity', 'Create call of a process', { type: 'bpmn:CallActivity' }],
  ['create.exclusive-gateway', 'gateway', 'bpmn-icon-gateway-xor', 'Create question', { type: 'bpmn:ExclusiveGateway' }],
  ['create.parallel-gateway', 'gateway', 'bpmn-icon-gateway-parallel', 'Create fork', { type: 'bpmn:ParallelGateway' }],
  ['create.annotation', 'artifact', 'bpmn-icon-text-annotation', 'Create note', { type: 'bpmn:TextAnnotation' }],
];

export function ownTools({ PaletteProvider, ContextPadProvider }, say) {
  class OwnPalette extends PaletteProvider {
    getPaletteEntries() {
      const all = super.getPaletteEntries();
      const entries = {};
      for (const name of ['hand-tool', 'lasso-tool', 'space-tool', 'global-connect-tool', 'tool-separator']) {
        entries[name] = all[name];
      }
      for (const [name, group, className, title, options] of CREATED) {
        const begin = (event) => this._create.start(event, this._elementFactory.createShape({ ...options }));
        entries[name] = {
          group,
          className,
          title: this._translate(title),
          action: { dragstart: begin, click: begin },
        };
      }
      entries['create.subprocess-expanded'] = all['create.subprocess-expanded'];
      return entries;
    }
  }
  OwnPalette.$inject = PaletteProvider.$inject;

  class OwnContextPad extends ContextPadProvider {
    getContextPadEntries(element) {
      const entries = super.getContextPadEntries(element);
      delete entries['append.condition-intermediate-event'];
      delete entries['append.signal-intermediate-event'];
      delete entries['append.compensation-activity'];
      if (entries['append.append-task']) {
        entries['append.append-task'] = {
          ...entries['append.append-task'],
          className: 'bpmn-icon-user-task',
          title: this._translate('Append step of a person'),
          action: this.#append(),
        };
      }
      return entries;
    }

    #append() {
      const shape = () => this._elementFactory.createShape({ type: 'bpmn:UserTask' });
      return {
        click: (event, element) => (this._autoPlace ? this._autoPlace.append(element, shape()) : this._create.start(event, shape(), { source: element })),
        dragstart: (event, element) => this._create.start(event, shape(), { source: element }),
      };
    }
  }
  OwnContextPad.$inject = ContextPadProvider.$inject;

  function OwnReplacements(popupMenu) {
    const offered = (entries) => Object.fromEntries(Object.entries(entries).filter(([name]) => OFFERED.has(name)));
    popupMenu.registerProvider('bpmn-replace', 500, {
      getPopupMenuEntries: () => offered,
      getPopupMenuHeaderEntries: () => offered,
    });
  }
  OwnReplacements.$inject = ['popupMenu'];

  return {
    __init__: ['ownReplacements'],
    paletteProvider: ['type', OwnPalette],
    contextPadProvider: ['type', OwnContextPad],
    ownReplacements: ['type', OwnReplacements],
    translate: ['value', say],
  };
}

/**
 * Between the model and the panel in plain words: reads what an element says, and writes one answer back. Whatever the
 * panel does not know stays as it is.
 */
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';

const WORKING_DAYS = /^\$\{deadlines\.inWorkingDays\((\d{1,3})\)\}$/;
const LAW_PERIOD = /^\$\{deadlines\.(?:lapse|warning)\('([^']+)', (\w+)(?:, (\d{1,3}))?\)\}$/;
const GENERATED = /^(Activity|Event|Gateway|Flow|StartEvent|EndEvent|Participant|Lane|TextAnnotation|Task)_[0-9][0-9a-z]{6,7}$/;
const PREFIX = [
  ['bpmn:StartEvent', 'Start'],
  ['bpmn:EndEvent', 'End'],
  ['bpmn:CallActivity', 'Call'],
  ['bpmn:SubProcess', 'Sub'],
  ['bpmn:Gateway', 'Gateway'],
  ['bpmn:Activity', 'Task'],
  ['bpmn:SequenceFlow', 'Flow'],
  ['bpmn:Lane', 'Lane'],
];

/** What stands behind a shape: of a pool its process, of everything else the element itself. */
function subject(element) {
  const object = getBusinessObject(element);
  if (object.$type === 'bpmn:Participant' && object.processRef) {
    return object.processRef;
  }
  if (object.$type === 'bpmn:Collaboration') {
    return object.participants?.find((participant) => participant.processRef)?.processRef ?? object;
  }
  return object;
}

function properties(object) {
  return object.extensionElements?.values?.find((value) => value.$type === 'camunda:Properties');
}

function property(object, name) {
  return properties(object)?.values?.find((value) => value.name === name)?.value ?? '';
}

function event(object, kind) {
  return object.eventDefinitions?.find((definition) => definition.$type === `bpmn:${kind}EventDefinition`);
}

/** Everything the panel asks for, as plain texts. */
export function factsOf(element) {
  const object = subject(element);
  const facts = {
    id: element.id,
    type: object.$type.replace('bpmn:', ''),
    event: object.eventDefinitions?.[0]?.$type.replace('bpmn:', '').replace('EventDefinition', '') ?? '',
    name: object.name ?? object.text ?? '',
    documentation: object.documentation?.[0]?.text ?? '',
  };
  for (const name of [
    'name.en',
    'documentation.en',
    'text.en',
    'clock',
    'stage',
    'secondPersonTo',
    'offeredTo',
    'outcome',
    'role',
    'form',
    'roles',
    'noTimerReason',
    'noTimerReason.en',
    'dictionary',
  ]) {
    facts[name] = property(object, name);
  }
  for (const name of [
    'candidateGroups',
    'assignee',
    'formRef',
    'dueDate',
    'decisionRef',
    'resultVariable',
    'expression',
    'calledElement',
  ]) {
    facts[name] = object.get?.(`camunda:${name}`) ?? object[name] ?? '';
  }
  facts.days = WORKING_DAYS.exec(facts.dueDate)?.[1] ?? '';
  const message = event(object, 'Message')?.messageRef ?? object.messageRef;
  facts.message = message?.name ?? '';
  const timer = event(object, 'Timer');
  const when = timer?.timeDate ?? timer?.timeDuration ?? timer?.timeCycle;
  facts.timer = when?.body ?? '';
  facts.timerDays = WORKING_DAYS.exec(facts.timer)?.[1] ?? '';
  const [, rule, ruleFrom, ruleBefore] = LAW_PERIOD.exec(facts.timer) ?? [];
  Object.assign(facts, { rule: rule ?? '', ruleFrom: ruleFrom ?? '', ruleBefore: ruleBefore ?? '' });
  if (object.$type === 'bpmn:SequenceFlow') {
    facts.condition = object.conditionExpression?.body ?? '';
    facts.chooses = String(is(object.sourceRef, 'bpmn:ExclusiveGateway') || is(object.sourceRef, 'bpmn:InclusiveGateway'));
    facts.isDefault = String(object.sourceRef?.default === object);
  }
  return facts;
}

/** A period of the law as the engine reads it: until it has lapsed, or so many working days before its last day. */
function lawPeriod({ rule, ruleFrom, ruleBefore }) {
  if (!rule) {
    return '';
  }
  return ruleBefore
    ? `\${deadlines.warning('${rule}', ${ruleFrom}, ${Number(ruleBefore)})}`
    : `\${deadlines.lapse('${rule}', ${ruleFrom})}`;
}

/** Writes one answer of the panel into the model, as one step that can be undone. */
export function write(modeler, element, key, value) {
  const modeling = modeler.get('modeling');
  const factory = modeler.get('bpmnFactory');
  const object = subject(element);
  const change = (target, values) => modeling.updateModdleProperties(element, target, values);

  const setProperty = (name, text) => {
    const list = properties(object);
    const others = (list?.values ?? []).filter((entry) => entry.name !== name);
    const entries = text === '' ? others : [...(list?.values ?? [])];
    if (text !== '') {
      const at = entries.findIndex((entry) => entry.name === name);
      const entry = factory.create('camunda:Property', { name, value: text });
      if (at < 0) {
        entries.push(entry);
      } else {
        entries[at] = entry;
      }
    }
    const renewed = factory.create('camunda:Properties', { values: entries });
    entries.forEach((entry) => {
      entry.$parent = renewed;
    });
    const rest = (object.extensionElements?.values ?? []).filter((extension) => extension !== list);
    const kept = entries.length ? [renewed, ...rest] : rest;
    const extensions = factory.create('bpmn:ExtensionElements', { values: kept });
    extensions.$parent = object;
    kept.forEach((extension) => {
      extension.$parent = extensions;
    });
    change(object, { extensionElements: kept.length ? extensions : undefined });
  };

  const setDocumentation = (text) => {
    const rest = (object.documentation ?? []).slice(1);
    const documentation = factory.create('bpmn:Documentation', { text });
    documentation.$parent = object;
    change(object, { documentation: text === '' ? rest : [documentation, ...rest] });
  };

  const setName = (text) => {
    if (object !== getBusinessObject(element)) {
      change(object, { name: text });
    }
    if (element.type === 'bpmn:TextAnnotation') {
      modeling.updateProperties(element, { text });
    } else if (element.type !== 'bpmn:Collaboration') {
      modeling.updateProperties(element, { name: text });
    }
  };

  const setMessage = (name) => {
    const holder = event(object, 'Message') ?? object;
    const definitions = modeler.getDefinitions();
    let message = definitions.rootElements.find((root) => root.$type === 'bpmn:Message' && root.name === name);
    if (!message && name !== '') {
      message = factory.create('bpmn:Message', { name });
      message.id = `Message_${camel(name)}`;
      message.$parent = definitions;
      change(definitions, { rootElements: [...definitions.rootElements, message] });
    }
    change(holder, { messageRef: message });
  };

  const setTimer = (expression) => {
    const timer = event(object, 'Timer');
    const kind = timer.timeDuration ? 'timeDuration' : timer.timeCycle ? 'timeCycle' : 'timeDate';
    const when = factory.create('bpmn:FormalExpression', { body: expression });
    when.$parent = timer;
    change(timer, { [kind]: expression === '' ? undefined : when });
  };

  const setCondition = (text) => {
    const condition = factory.create('bpmn:FormalExpression', { body: text });
    condition.$parent = object;
    change(object, { conditionExpression: text === '' ? undefined : condition });
  };

  const setCalled = (process) => {
    const extensions = object.extensionElements ?? factory.create('bpmn:ExtensionElements', { values: [] });
    const ins = extensions.values.filter((value) => value.$type === 'camunda:In');
    const added = [];
    if (!ins.some((mapping) => mapping.businessKey)) {
      added.push(factory.create('camunda:In', { businessKey: '${caseId}' }));
    }
    if (!ins.some((mapping) => mapping.target === 'caseId')) {
      added.push(factory.create('camunda:In', { source: 'caseId', target: 'caseId' }));
    }
    const renewed = factory.create('bpmn:ExtensionElements', { values: [...extensions.values, ...added] });
    renewed.$parent = object;
    renewed.values.forEach((value) => {
      value.$parent = renewed;
    });
    modeling.updateProperties(element, { calledElement: process, extensionElements: renewed });
  };

  switch (key) {
    case 'name':
      return setName(value);
    case 'name.en':
      setProperty(key, value);
      if (element.type === 'bpmn:Participant' && getBusinessObject(element) !== object) {
        writeOwn(modeler, element, key, value);
      }
      return speakingId(modeler, element, value);
    case 'documentation':
      return setDocumentation(value);
    case 'candidateGroups':
    case 'expression':
    case 'resultVariable':
      return modeling.updateProperties(element, { [`camunda:${key}`]: value || undefined });
    case 'formRef':
      return modeling.updateProperties(element, {
        'camunda:formRef': value || undefined,
        'camunda:formRefBinding': value ? 'deployment' : undefined,
      });
    case 'days':
      return modeling.updateProperties(element, {
        'camunda:dueDate': value ? `\${deadlines.inWorkingDays(${Number(value)})}` : undefined,
      });
    case 'timerDays':
      return setTimer(value ? `\${deadlines.inWorkingDays(${Number(value)})}` : '');
    case 'rule': {
      const [rule, ruleFrom] = value.split(' ');
      return setTimer(lawPeriod({ ...factsOf(element), rule, ruleFrom }));
    }
    case 'ruleFrom':
      return value === '' ? undefined : setTimer(lawPeriod({ ...factsOf(element), ruleFrom: value }));
    case 'ruleBefore':
      return setTimer(lawPeriod({ ...factsOf(element), ruleBefore: value }));
    case 'timer':
      return setTimer(value);
    case 'decisionRef':
      return modeling.updateProperties(element, {
        'camunda:decisionRef': value || undefined,
        'camunda:decisionRefBinding': value ? 'deployment' : undefined,
        'camunda:mapDecisionResult': value ? 'singleEntry' : undefined,
        'camunda:resultVariable': object.get('camunda:resultVariable') || (value ? 'decision' : undefined),
      });
    case 'calledElement':
      return setCalled(value);
    case 'message':
      return setMessage(value);
    case 'condition':
      return setCondition(value);
    case 'isDefault':
      return modeling.updateProperties(element.source, { default: value === 'true' ? object : undefined });
    default:
      return setProperty(key, value);
  }
}

/** The pool itself carries the name of its process once more, for the drawing. */
function writeOwn(modeler, element, key, value) {
  const pool = getBusinessObject(element);
  const entry = properties(pool)?.values?.find((candidate) => candidate.name === key);
  if (entry) {
    modeler.get('modeling').updateModdleProperties(element, entry, { value });
  }
}

/** An id that was made by the machine becomes one that says something, as soon as the element has an English name. */
function speakingId(modeler, element, english) {
  const words = camel(english);
  const prefix = PREFIX.find(([type]) => is(element, type))?.[1] ?? (is(element, 'bpmn:Event') ? 'Event' : null);
  if (!prefix || !words || !GENERATED.test(element.id)) {
    return;
  }
  const taken = (id) => modeler.get('elementRegistry').get(id);
  let id = `${prefix}_${words}`;
  for (let n = 2; taken(id); n += 1) {
    id = `${prefix}_${words}${n}`;
  }
  modeler.get('modeling').updateProperties(element, { id });
}

function camel(text) {
  return text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 .-]/g, '')
    .split(/[ .-]+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 40);
}

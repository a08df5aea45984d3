/** Where the editors shall say something else in English than their libraries do. */
export default {
  'Create timer': 'Timer',
  'Create awaited message': 'Awaited event',
  'Create step of a person': 'Step of a person',
  'Create step of the application': 'Step of the application',
  'Create decision': 'Decision table',
  'Create call of a process': 'Call of another process',
  'Create question': 'Question (one of the ways)',
  'Create fork': 'Ways at the same time',
  'Create note': 'Note',
  'View DRD': 'Map of decisions',
};

import path from 'node:path';
import { PluginOption, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/**
 * The editor of forms pins an older Preact and brings its own; the viewer, which it draws with, must use the same one, or
 * its fields have no state.
 */
const onePreactForForms: PluginOption = {
  name: 'one-preact-for-forms',
  enforce: 'pre',
  resolveId(source, importer) {
    return /^preact(\/|$)/.test(source) && importer?.includes('@bpmn-io/form-js-viewer/')
      ? this.resolve(source, path.resolve('node_modules/@bpmn-io/form-js-editor/dist/index.es.js'), { skipSelf: true })
      : null;
  },
};

const customConfig: UserConfigFn = () => ({
  plugins: [onePreactForForms],
});

export default overrideVaadinConfig(customConfig);

/**
 * The simulation asks nobody for words: here its services are given ours. Each of them is told what to say where it says
 * it, so nothing has to look for texts on the page afterwards.
 */
import ContextPads from 'bpmn-js-token-simulation/lib/features/context-pads/ContextPads';
import ElementNotifications from 'bpmn-js-token-simulation/lib/features/element-notifications/ElementNotifications';
import Log from 'bpmn-js-token-simulation/lib/features/log/Log';
import Notifications from 'bpmn-js-token-simulation/lib/features/notifications/Notifications';
import Palette from 'bpmn-js-token-simulation/lib/features/palette/Palette';
import SetAnimationSpeed from 'bpmn-js-token-simulation/lib/features/set-animation-speed/SetAnimationSpeed';
import ShowScopes from 'bpmn-js-token-simulation/lib/features/show-scopes/ShowScopes';
import { reword } from './words.js';

/** What the log calls an element without a name; every other text of an element is its name. */
const KINDS = new Set([
  'Service Task',
  'User Task',
  'Call Activity',
  'Script Task',
  'Business Rule Task',
  'Manual Task',
  'Receive Task',
  'Send Task',
  'Task',
  'Exclusive Gateway',
  'Parallel Gateway',
  'Inclusive Gateway',
  'Start Event',
  'Intermediate Event',
  'Boundary Event',
  'End Event',
]);

export function simulationWords(say) {
  class OwnPalette extends Palette {
    addEntry(entry, index) {
      reword(entry, say);
      super.addEntry(entry, index);
    }
  }

  class OwnNotifications extends Notifications {
    /** What belongs to a course of the process comes from the log, which has put it into words. */
    showNotification(options) {
      super.showNotification(options.scope ? options : { ...options, text: say(options.text) });
    }
  }

  class OwnElementNotifications extends ElementNotifications {
    addElementNotification(element, options) {
      super.addElementNotification(element, { ...options, text: say(options.text) });
    }
  }

  class OwnLog extends Log {
    _init() {
      super._init();
      reword(this._container, say);
      const heading = [...this._container.querySelector('.bts-header').childNodes].find(
        (node) => node.nodeType === Node.TEXT_NODE && node.data.trim(),
      );
      heading.data = say(heading.data.trim());
      this._sayThatNothingHappened();
    }

    clear() {
      super.clear();
      this._sayThatNothingHappened();
    }

    _sayThatNothingHappened() {
      const placeholder = this._content.querySelector('.placeholder');
      placeholder.textContent = say(placeholder.textContent);
    }

    log(options) {
      super.log({ ...options, text: this._inWords(options) });
    }

    _inWords({ text, icon = '' }) {
      const [, subject, act] = (icon.startsWith('<') && /^(.*) (started|finished|canceled)$/.exec(text)) || [];
      if (act) {
        const named = !['Process', 'SubProcess'].includes(subject);
        return say(`{subject} ${act}`, { subject: named ? subject : say(subject) });
      }
      return KINDS.has(text) ? say(text) : text;
    }
  }

  class OwnContextPads extends ContextPads {
    registerHandler(type, Handler) {
      class OwnHandler extends Handler {
        createContextPads(element) {
          return super
            .createContextPads(element)
            ?.map((pad) => pad && { ...pad, html: pad.html.replace(/title="([^"]*)"/, (_, title) => `title="${say(title)}"`) });
        }
      }
      OwnHandler.$inject = Handler.$inject;
      super.registerHandler(type, OwnHandler);
    }
  }

  class OwnSpeed extends SetAnimationSpeed {
    _init(speed) {
      super._init(speed);
      reword(this._container, say);
    }
  }

  class OwnScopes extends ShowScopes {
    addScope(scope) {
      super.addScope(scope);
      const shown = this._container.querySelector(`[data-scope-id="${scope.id}"]`);
      if (shown) {
        shown.title = say('Focus process instance {id}', { id: scope.id });
      }
    }
  }

  const own = (Own) => {
    Own.$inject = Object.getPrototypeOf(Own).$inject;
    return ['type', Own];
  };
  return {
    tokenSimulationPalette: own(OwnPalette),
    notifications: own(OwnNotifications),
    elementNotifications: own(OwnElementNotifications),
    log: own(OwnLog),
    contextPads: own(OwnContextPads),
    setAnimationSpeed: own(OwnSpeed),
    showScopes: own(OwnScopes),
  };
}

package az.icma.process;

import az.icma.shared.Refused;

/** A process was about to keep a value that its dictionary does not allow. Names the variable, never the value. */
final class NotInDictionary extends Refused {

    NotInDictionary(ProcessKey process, String variable) {
        super("process.not-in-dictionary", process.value(), variable);
    }
}

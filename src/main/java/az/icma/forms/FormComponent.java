package az.icma.forms;

import java.util.List;
import java.util.Optional;

/** One thing on a form, in the order of the schema. */
public sealed interface FormComponent {

    /** FEEL that hides the thing while it is true. */
    Optional<Condition> hide();

    /** What stands inside of it, in order; nothing in most of them. */
    default List<FormComponent> inner() {
        if (this instanceof Group group) {
            return group.components();
        }
        return this instanceof Row row ? row.components() : List.of();
    }

    /** Fields under a common heading; hidden together. */
    record Group(Wording label, List<FormComponent> components, Optional<Condition> hide) implements FormComponent {}

    /** Things side by side, where the page is wide enough. */
    record Row(List<FormComponent> components) implements FormComponent {

        @Override
        public Optional<Condition> hide() {
            return Optional.empty();
        }
    }

    /** Words between fields, in Markdown. */
    record Text(Wording markdown, Optional<Condition> hide) implements FormComponent {}

    /** A line or a gap between fields. */
    record Separation(boolean line, Optional<Condition> hide) implements FormComponent {}

    /** A field that is filled in, or a list of items that hold fields of their own. */
    record Input(FormField field, Optional<Condition> hide) implements FormComponent {}

    /** Something that the form asks for and that cannot be shown: named on the page, never dropped in silence. */
    record Unsupported(String type, Wording label, Reason reason, Optional<Condition> hide) implements FormComponent {}

    /** Why a component cannot be shown. */
    enum Reason {
        COMPONENT,
        KEY_MISSING,
        KEY_UNUSABLE,
        KEY_TWICE,
        CHOICES_UNKNOWN
    }
}

package az.icma.inbox.ui;

import az.icma.forms.FieldError;
import az.icma.forms.FormPanel;
import az.icma.inbox.TaskForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

import java.util.List;
import java.util.Map;

/** What is filled in at a step: the form of the model, one made by hand, or nothing but a word of confirmation. */
interface StepForm {

    Component component();

    Map<String, Object> values();

    boolean validate();

    default void setValues(Map<String, Object> values) {}

    default void show(List<FieldError> errors) {}

    default void setReadOnly(boolean readOnly) {}

    default void onChange(Runnable changed) {}

    default boolean isEmpty() {
        return false;
    }

    static StepForm of(FormPanel panel) {
        return new StepForm() {
            @Override
            public Component component() {
                return panel;
            }

            @Override
            public Map<String, Object> values() {
                return panel.values();
            }

            @Override
            public boolean validate() {
                return panel.validate();
            }

            @Override
            public void setValues(Map<String, Object> values) {
                panel.setValues(values);
            }

            @Override
            public void show(List<FieldError> errors) {
                panel.show(errors);
            }

            @Override
            public void setReadOnly(boolean readOnly) {
                panel.setReadOnly(readOnly);
            }

            @Override
            public void onChange(Runnable changed) {
                panel.addChangeListener(changed);
            }

            @Override
            public boolean isEmpty() {
                return panel.isEmpty();
            }
        };
    }

    static StepForm of(TaskForm.Filling filling) {
        return new StepForm() {
            @Override
            public Component component() {
                return filling.component();
            }

            @Override
            public Map<String, Object> values() {
                return filling.values();
            }

            @Override
            public boolean validate() {
                return filling.validate();
            }
        };
    }

    /** A step without a form: it is done and said to be done. */
    static StepForm confirmation(String words) {
        return new StepForm() {
            private final Paragraph paragraph = new Paragraph(words);

            @Override
            public Component component() {
                return paragraph;
            }

            @Override
            public Map<String, Object> values() {
                return Map.of();
            }

            @Override
            public boolean validate() {
                return true;
            }

            @Override
            public boolean isEmpty() {
                return true;
            }
        };
    }
}

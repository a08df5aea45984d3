package az.icma.process;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.bpmn.parser.FieldDeclaration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import java.util.List;

/** The engine's parser without its built-in service tasks that run commands or send mail. */
final class ModelParse extends BpmnParse {

    ModelParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseShellServiceTask(ActivityImpl activity, Element element, List<FieldDeclaration> fields) {
        addError("Shell tasks are off", element);
    }

    @Override
    protected void parseEmailServiceTask(ActivityImpl activity, Element element, List<FieldDeclaration> fields) {
        addError("Mail tasks are off", element);
    }

    @Override
    public ActivityImpl parseScriptTask(Element element, ScopeImpl scope) {
        addError("Script tasks are off", element);
        return super.parseScriptTask(element, scope);
    }
}

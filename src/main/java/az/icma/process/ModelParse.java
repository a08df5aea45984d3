package az.icma.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.bpmn.parser.FieldDeclaration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.lang.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** The engine's parser without what runs code: commands, mail, scripts, classes behind forms. */
final class ModelParse extends BpmnParse {

    ModelParse(BpmnParser parser) {
        super(parser);
    }

    /** The engine makes an object of these classes while it parses, past the factory that refuses classes. */
    @Override
    protected void parseRootElement() {
        refuseFormClasses(rootElement);
        super.parseRootElement();
    }

    private static void refuseFormClasses(Element element) {
        boolean validator = element.getTagName().equals("constraint") && "validator".equals(element.attribute("name"));
        if (validator || element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formHandlerClass") != null) {
            throw new ProcessEngineException("Form classes are off, line " + element.getLine());
        }
        element.elements().forEach(ModelParse::refuseFormClasses);
    }

    /** The dictionary goes with the process, for {@link DictionaryGate}. */
    @Override
    public ProcessDefinitionEntity parseProcess(Element process) {
        ProcessDefinitionEntity definition = super.parseProcess(process);
        definition.setProperty(ProcessDictionary.PROPERTY, ProcessDictionary.of(dictionary(process)));
        return definition;
    }

    @Nullable
    private static String dictionary(Element process) {
        return Stream.ofNullable(process.element("extensionElements"))
                .flatMap(extensions -> extensions.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties").stream())
                .flatMap(list -> list.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                .filter(property -> ProcessDictionary.PROPERTY.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
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

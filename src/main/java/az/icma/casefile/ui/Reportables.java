package az.icma.casefile.ui;

import az.icma.process.AwaitedMessage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import java.util.List;
import java.util.function.Consumer;

/** What the reader may report now, a button each. */
class Reportables extends Section {

    Reportables(List<AwaitedMessage> awaited, CaseWords words, Consumer<AwaitedMessage> report) {
        addClassNames("icma-section", "icma-case__report");
        Div buttons = new Div();
        buttons.addClassName("icma-buttons");
        awaited.forEach(
                what -> buttons.add(new Button(what.texts().name(words.locale()), click -> report.accept(what))));
        add(
                new H2(words.text("casefile.case-page.report")),
                new Paragraph(words.text("casefile.case-page.report.help")),
                buttons);
    }
}

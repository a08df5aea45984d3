package az.icma.security.ui;

import az.icma.security.SecondFactor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Leads whoever still owes a second factor to where it is set up, from whatever page they ask for. */
@Component
class SetUpFirst implements VaadinServiceInitListener {

    private final SecondFactor factor;

    SetUpFirst(SecondFactor factor) {
        this.factor = factor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent enter) {
        if (factor.mustBeSetUpFirst() && enter.getNavigationTarget() != MyAccountView.class) {
            enter.forwardTo(MyAccountView.class);
        }
    }
}

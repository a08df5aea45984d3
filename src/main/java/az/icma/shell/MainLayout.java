package az.icma.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.Layout;

import jakarta.annotation.security.PermitAll;

/** The frame of every page after signing in. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {}

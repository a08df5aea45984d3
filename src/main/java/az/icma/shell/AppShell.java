package az.icma.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.Theme;

/** The outermost page. Its title is neutral: whoever looks over a shoulder or into a history learns nothing. */
@Theme("icma")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {}

package az.icma.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.Theme;

/** The outermost page: theme, typeface and size. Its title is neutral: whoever looks over a shoulder or into a history learns nothing. */
@Theme("icma")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {}

package az.icma;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address at which the application has a page, found in the classes: a new page is in it by itself. */
public final class PageInventory {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^/]*\\))?");

    private PageInventory() {}

    public static List<Class<? extends Component>> views() {
        ClassPathScanningCandidateComponentProvider views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return views.findCandidateComponents("az.icma").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, PageInventory.class.getClassLoader()))
                .<Class<? extends Component>>map(view -> view.asSubclass(Component.class))
                .toList();
    }

    /** In the order of their addresses. */
    public static List<Page> pages() {
        return views().stream()
                .flatMap(PageInventory::pages)
                .sorted(Comparator.comparing(Page::address))
                .toList();
    }

    private static Stream<Page> pages(Class<? extends Component> view) {
        return Stream.concat(
                        Stream.of(view.getAnnotation(Route.class).value()),
                        Stream.of(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value))
                .map(address -> HasUrlParameter.class.isAssignableFrom(view) ? address + "/:parameter" : address)
                .map(address -> new Page(PARAMETER.matcher(address).replaceAll(":$1"), view));
    }

    /** @param value what stands for the parameter of this name */
    public static String filled(String address, UnaryOperator<String> value) {
        return PARAMETER.matcher(address).replaceAll(found -> value.apply(found.group(1)));
    }

    /** @param address with {@code :name} for each parameter */
    public record Page(String address, Class<? extends Component> view) {

        /** Of the addresses of a page the one by which others lead to it. */
        public boolean isMain() {
            return address.equals(view.getAnnotation(Route.class).value());
        }
    }
}

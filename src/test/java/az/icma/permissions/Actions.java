package az.icma.permissions;

import com.vaadin.flow.component.Component;
import org.mockito.Mockito;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.util.ClassUtils;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What people do behind the pages: every public method of a service, with and without a permission of its own. */
final class Actions {

    private final ApplicationContext application;
    private final Map<Class<?>, Object> harmless = new HashMap<>();

    Actions(ApplicationContext application) {
        this.application = application;
    }

    /** Methods that ask for a permission, by {@code module.Service.method}; of several alike any one stands for all. */
    SortedMap<String, Method> asking() {
        SortedMap<String, Method> actions = new TreeMap<>();
        methods().filter(Actions::asks).forEach(method -> actions.put(name(method), method));
        return actions;
    }

    /**
     * Methods of services that ask for none: whoever calls them has asked before, or the database decides. What pages are
     * put together from shows no more than the services behind it.
     */
    SortedSet<String> askingNothing() {
        SortedSet<String> open = new TreeSet<>();
        methods()
                .filter(method -> isService(method.getDeclaringClass()))
                .filter(method -> !method.getDeclaringClass().getPackageName().endsWith(".ui"))
                .filter(method -> !asks(method))
                .forEach(method -> open.add(name(method)));
        return open;
    }

    /** Whether the permission lets this caller through; what lies behind it does not happen. */
    boolean letsThrough(Method method) {
        Object door = harmless.computeIfAbsent(method.getDeclaringClass(), this::withoutWhatLiesBehind);
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? zero(type) : null)
                .toArray();
        method.setAccessible(true);
        try {
            method.invoke(door, nothing);
            return true;
        } catch (InvocationTargetException refusal) {
            if (refusal.getCause() instanceof AccessDeniedException
                    || refusal.getCause() instanceof AuthenticationCredentialsNotFoundException) {
                return false;
            }
            throw new IllegalStateException(name(method), refusal.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(name(method), e);
        }
    }

    static String name(Class<?> type) {
        return type.getName().replaceFirst("^az\\.icma\\.", "");
    }

    static String name(Method method) {
        return name(method.getDeclaringClass()) + "." + method.getName();
    }

    private Stream<Method> methods() {
        return Arrays.stream(application.getBeanDefinitionNames())
                .map(application::getType)
                .filter(type -> type != null)
                .<Class<?>>map(ClassUtils::getUserClass)
                .filter(type -> type.getName().startsWith("az.icma."))
                .filter(type -> !Component.class.isAssignableFrom(type))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private static boolean isService(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, Service.class)
                || AnnotatedElementUtils.hasAnnotation(type, Transactional.class);
    }

    private static boolean asks(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
    }

    /** The application's own guards of this service, before nothing. */
    private Object withoutWhatLiesBehind(Class<?> type) {
        Object service = application.getBean(type);
        if (!(service instanceof Advised guarded)) {
            throw new IllegalStateException("Nothing guards " + type);
        }
        ProxyFactory door = new ProxyFactory();
        door.setTarget(Mockito.mock(type));
        door.setProxyTargetClass(true);
        for (Advisor advisor : guarded.getAdvisors()) {
            if (!(advisor.getAdvice() instanceof TransactionInterceptor)) {
                door.addAdvisor(advisor);
            }
        }
        return door.getProxy(type.getClassLoader());
    }

    private static Object zero(Class<?> type) {
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    }
}

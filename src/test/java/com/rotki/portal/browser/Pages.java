package com.rotki.portal.browser;

import com.rotki.portal.PortalApplication;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The paths of all pages as their views name them, so that a new page is looked at without being listed. */
final class Pages {

    private Pages() {}

    /** Returns the pages that {@code role} may open, but for those whose path needs an id. */
    static Stream<String> of(String role) {
        return paths(view -> {
            RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
            return roles != null && Arrays.asList(roles.value()).contains(role);
        });
    }

    /** Returns the pages that everybody may open, but for the first, which only leads on. */
    static Stream<String> ofEverybody() {
        return paths(view -> view.isAnnotationPresent(AnonymousAllowed.class)).filter(path -> !path.isEmpty());
    }

    private static Stream<String> paths(Predicate<Class<?>> wanted) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents(PortalApplication.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(wanted)
                .map(view -> view.getAnnotation(Route.class).value())
                .map(path -> path.endsWith("/:id?") ? path.substring(0, path.lastIndexOf('/')) : path)
                .filter(path -> !path.contains(":"))
                .sorted();
    }
}

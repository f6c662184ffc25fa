package com.rotki.portal;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** All pages, for Karibu-Testing: its own search finds public classes only, and ours are not. */
final class PortalRoutes {

    /** Found once: it takes as long as a test to look through all classes. */
    private static final Set<Class<?>> FRAMES = find(new AnnotationTypeFilter(Layout.class));

    private PortalRoutes() {}

    /** Returns the classes of all pages that have an address. */
    static Set<Class<?>> views() {
        return find(new AnnotationTypeFilter(Route.class));
    }

    @SuppressWarnings("unchecked") // the filters see to it
    static Routes routes() {
        Set<Class<? extends Component>> pages =
                views().stream().map(type -> (Class<? extends Component>) type).collect(Collectors.toSet());
        Set<Class<? extends HasErrorParameter<?>>> errorPages =
                find(new AssignableTypeFilter(HasErrorParameter.class)).stream()
                        .map(type -> (Class<? extends HasErrorParameter<?>>) type)
                        .collect(Collectors.toSet());
        return new Routes(pages, errorPages, true);
    }

    /** Puts every page into the frame, as {@code @Layout} does on a real start. */
    static void applyLayout() {
        var registry =
                ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext());
        FRAMES.forEach(frame -> registry.setLayout(frame.asSubclass(RouterLayout.class)));
    }

    private static Set<Class<?>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents(PortalRoutes.class.getPackageName()).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), PortalRoutes.class.getClassLoader()))
                .collect(Collectors.toSet());
    }
}

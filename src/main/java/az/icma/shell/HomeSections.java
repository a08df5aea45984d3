package az.icma.shell;

import az.icma.shared.ui.HomeSection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** The blocks that the modules hang into the start page. */
@Component
class HomeSections {

    private final ObjectProvider<HomeSection> sections;

    HomeSections(ObjectProvider<HomeSection> sections) {
        this.sections = sections;
    }

    /** Those of the reader's kind of work, in the order of the page. */
    List<HomeSection> ofReader() {
        return sections.stream()
                .filter(HomeSection::concernsReader)
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    boolean concernReader() {
        return sections.stream().anyMatch(HomeSection::concernsReader);
    }
}

package az.icma.demonstration;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One case of the demonstration, from its first call to where it stands today.
 *
 * @param name names the chapter, so that it is told once
 * @param telling gets the ids of the invented people, always in the same order
 */
record CaseStory(String name, Consumer<List<UUID>> telling) {

    void tell(List<UUID> people) {
        telling.accept(people);
    }
}

package az.icma.registry;

import com.vaadin.flow.component.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * A block that another module adds to the page of a person or an organisation, for example their cases. Declared here,
 * implemented above; the block itself decides what the reader may see.
 */
public interface RegistryPageSection {

    /** Smaller stands higher. */
    int order();

    /** The block for this person or organisation with its own heading; empty = nothing to show. */
    Optional<Component> content(UUID id);
}

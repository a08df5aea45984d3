package az.icma.shared.ui;

/**
 * One line that stands above every page while a bean of this type exists, for example that this is a demonstration.
 *
 * @param textKey key of the translations
 */
public record ShellBanner(String textKey) {}

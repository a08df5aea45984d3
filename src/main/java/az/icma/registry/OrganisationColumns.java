package az.icma.registry;

import az.icma.sealing.SealedColumn;

/** What is sealed of an organisation: how it is reached, and what staff write of it. */
final class OrganisationColumns {

    static final String TABLE = "organisation";

    static final SealedColumn<String> ADDRESS = text("address");
    static final SealedColumn<String> PHONE = text("phone");
    static final SealedColumn<String> EMAIL = text("email");
    static final SealedColumn<String> NOTE = text("note");
    static final SealedColumn<String> ARCHIVE_NOTE = text("archive_note");

    private OrganisationColumns() {}

    private static SealedColumn<String> text(String column) {
        return SealedColumn.ofText(TABLE, column);
    }
}

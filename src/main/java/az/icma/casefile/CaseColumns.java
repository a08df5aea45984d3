package az.icma.casefile;

import az.icma.sealing.SealedColumn;

/** What is sealed of a matter with the matter's key. */
final class CaseColumns {

    static final SealedColumn<String> NOTE = SealedColumn.ofText("case_note", "text");
    static final SealedColumn<String> CALL_SUMMARY = SealedColumn.ofText("case_call", "summary");
    static final SealedColumn<String> REASON = SealedColumn.ofText("case_grant", "reason");
    static final SealedColumn<String> ANSWER = SealedColumn.ofText("case_answer", "value");
    static final SealedColumn<String> SHOWN_AZ = SealedColumn.ofText("case_answer", "shown_az");
    static final SealedColumn<String> SHOWN_EN = SealedColumn.ofText("case_answer", "shown_en");
    static final SealedColumn<String> ATTACHMENT_NAME = SealedColumn.ofText("case_attachment", "original_name");
    static final SealedColumn<String> SHELF_NAME = SealedColumn.ofText("case_shelf", "original_name");

    static final SealedColumn<String> CONTENT_KEY = SealedColumn.ofText("case_attachment", "content_key");
    static final SealedColumn<String> SHELF_CONTENT_KEY = SealedColumn.ofText("case_shelf", "content_key");

    private CaseColumns() {}
}

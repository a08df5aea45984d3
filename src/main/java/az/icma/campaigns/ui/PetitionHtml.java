package az.icma.campaigns.ui;

import az.icma.registry.District;
import az.icma.shared.AzerbaijaniText;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.servlet.http.HttpServletRequest;

/** The pages of petitions as browsers get them. Everything that somebody typed is escaped where it is written. */
@Component
@ConditionalOnProperty("icma.petitions")
class PetitionHtml {

    private static final String LANGUAGE = "lang";

    private static final String STYLE =
            """
            :root{color-scheme:light dark;--text:#1d2129;--page:#fff;--quiet:#5a6472;--line:#76808f;--accent:#9b2242;--on:#fff}
            @media(prefers-color-scheme:dark){:root{--text:#e8eaee;--page:#16191f;--quiet:#a9b2c0;--line:#8791a0;--accent:#f08ba7;--on:#16191f}}
            *{box-sizing:border-box}
            body{margin:0;background:var(--page);color:var(--text);font:1.0625rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
            main{max-width:36rem;margin:0 auto;padding:1rem}
            h1{font-size:1.375rem;line-height:1.25}
            h2{font-size:1.0625rem;margin:1.5rem 0 .25rem}
            p{margin:.5rem 0}
            a{color:var(--accent)}
            .quiet{color:var(--quiet);font-size:.9375rem}
            .words{white-space:pre-line}
            label{display:block;margin-top:1rem;font-weight:600}
            label.tick{display:flex;gap:.625rem;align-items:flex-start;font-weight:400}
            input,select{font:inherit;color:inherit;background:var(--page)}
            input:not([type=checkbox]),select{width:100%;min-height:2.75rem;padding:.5rem;border:1px solid var(--line);border-radius:.25rem}
            input[type=checkbox]{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
            button{min-height:2.75rem;margin-top:1.25rem;padding:.5rem 1.25rem;border:0;border-radius:.25rem;background:var(--accent);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
            :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
            .error{border-left:4px solid var(--accent);padding:.5rem .75rem;font-weight:600}
            .code{font:600 1.5rem/1.4 ui-monospace,monospace}
            footer{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;margin-top:2rem;padding-top:.75rem;border-top:1px solid var(--line)}
            """;

    private final I18NProvider texts;
    private final String organisation;

    PetitionHtml(I18NProvider texts, @Value("${icma.organisation}") String organisation) {
        this.texts = texts;
        this.organisation = organisation;
    }

    /** In Azerbaijani, unless the reader chose English or asks for nothing else. */
    Page page(HttpServletRequest request) {
        String chosen = request.getParameter(LANGUAGE);
        boolean english = chosen == null
                ? request.getHeader("Accept-Language") != null
                        && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                : chosen.equals(Locale.ENGLISH.getLanguage());
        return new Page(english ? Locale.ENGLISH : AzerbaijaniText.AZ, request.getRequestURI());
    }

    /** One answer in the reader's language, at the address where it was asked for. */
    final class Page {

        private final Locale locale;
        private final String address;

        private Page(Locale locale, String address) {
            this.locale = locale;
            this.address = address;
        }

        /** @param refusal key of what was wrong with what was typed */
        String form(String petition, List<District> districts, Map<String, String> typed, @Nullable String refusal) {
            return whole(
                    "title",
                    alert(refusal) + "<p class=\"words\">" + escaped(petition) + "</p>"
                            + "<form method=\"post\" action=\"" + escaped(address) + "?lang=" + locale.getLanguage()
                            + "\">"
                            + field("name", "text", "name", true, typed)
                            + choice(districts, typed)
                            + field("contact", "text", "email", false, typed)
                            + tick("mayContact", typed)
                            + "<h2>" + text("consent.title") + "</h2>"
                            + paragraph("consent.purpose") + paragraph("consent.public") + paragraph("consent.back")
                            + tick("agreed", typed)
                            + "<button>" + text("sign") + "</button></form>");
        }

        /** The same for everybody, whether the signature counts or not. */
        String signed(String code) {
            return whole(
                    "signed.title",
                    paragraph("signed.text") + "<p class=\"code\">" + escaped(code) + "</p>"
                            + paragraph("signed.code"));
        }

        String takeBack(@Nullable String refusal) {
            return whole(
                    "take-back.title",
                    alert(refusal) + paragraph("take-back.text") + "<form method=\"post\" action=\"" + escaped(address)
                            + "?lang=" + locale.getLanguage() + "\">"
                            + field("code", "text", "off", true, Map.of())
                            + "<button>" + text("take-back.send") + "</button></form>");
        }

        String takenBack() {
            return whole("taken-back.title", paragraph("taken-back.text"));
        }

        String notOpen() {
            return whole("not-open.title", paragraph("not-open.text"));
        }

        String tooMany() {
            return whole("too-many.title", paragraph("too-many.text"));
        }

        private String whole(String titleKey, String content) {
            return "<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\">"
                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                    + "<meta name=\"robots\" content=\"noindex\"><title>" + text(titleKey) + "</title><style>" + STYLE
                    + "</style></head><body><main><p class=\"quiet\">" + escaped(organisation) + "</p><h1>"
                    + text(titleKey) + "</h1>" + content + footer() + "</main></body></html>";
        }

        private String footer() {
            String other = locale.equals(Locale.ENGLISH) ? "az" : "en";
            return "<footer><a href=\"" + escaped(address) + "?lang=" + other + "\" lang=\"" + other + "\" hreflang=\""
                    + other + "\">" + (other.equals("az") ? "Azərbaycanca" : "English") + "</a>" + wayBack()
                    + "</footer>";
        }

        private String wayBack() {
            return address.equals(PetitionAddress.TAKE_BACK)
                    ? ""
                    : "<a href=\"" + PetitionAddress.TAKE_BACK + "?lang=" + locale.getLanguage() + "\">"
                            + text("take-back.title") + "</a>";
        }

        private String field(
                String name, String type, String autocomplete, boolean required, Map<String, String> typed) {
            return "<label for=\"" + name + "\">" + text(name) + "</label>"
                    + (name.equals("contact")
                            ? "<p class=\"quiet\" id=\"contact-help\">" + text("contact.help") + "</p>"
                            : "")
                    + "<input id=\"" + name + "\" name=\"" + name + "\" type=\"" + type
                    + "\" maxlength=\"200\" autocomplete=\""
                    + autocomplete + "\"" + (required ? " required" : "")
                    + (name.equals("contact") ? " aria-describedby=\"contact-help\"" : "") + " value=\""
                    + escaped(typed.getOrDefault(name, "")) + "\">";
        }

        private String choice(List<District> districts, Map<String, String> typed) {
            return "<label for=\"district\">" + text("district") + "</label><select id=\"district\" name=\"district\">"
                    + "<option value=\"\">" + text("district.none") + "</option>"
                    + districts.stream()
                            .map(district -> "<option value=\"" + escaped(district.code()) + "\""
                                    + (district.code().equals(typed.get("district")) ? " selected" : "") + ">"
                                    + escaped(district.name(locale)) + "</option>")
                            .collect(Collectors.joining())
                    + "</select>";
        }

        private String tick(String name, Map<String, String> typed) {
            return "<label class=\"tick\"><input type=\"checkbox\" name=\"" + name + "\" value=\"yes\""
                    + (typed.containsKey(name) ? " checked" : "") + (name.equals("agreed") ? " required" : "")
                    + "><span>"
                    + text(name) + "</span></label>";
        }

        private String alert(@Nullable String refusal) {
            return refusal == null
                    ? ""
                    : "<p class=\"error\" role=\"alert\">" + escaped(texts.getTranslation(refusal, locale)) + "</p>";
        }

        private String paragraph(String key) {
            return "<p>" + text(key) + "</p>";
        }

        private String text(String key) {
            return escaped(texts.getTranslation("campaigns.petition." + key, locale, organisation));
        }

        private String escaped(String text) {
            return HtmlUtils.htmlEscape(text, "UTF-8");
        }
    }
}

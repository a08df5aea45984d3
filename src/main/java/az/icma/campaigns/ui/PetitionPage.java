package az.icma.campaigns.ui;

import az.icma.campaigns.NewSignature;
import az.icma.campaigns.PetitionSigning;
import az.icma.registry.DistrictDirectory;
import az.icma.security.Allowance;
import az.icma.security.Allowances;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where people without an account sign a petition, and take that back. Plain pages without scripts and without a session,
 * for old phones as well: strangers cost no memory, and what they type stands in no address.
 */
@Controller
@ConditionalOnProperty("icma.petitions")
class PetitionPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final int LONGEST = 200;

    private final PetitionSigning signing;
    private final PetitionHtml html;
    private final DistrictDirectory districts;
    private final Allowances allowances;
    private final Clock clock;

    PetitionPage(
            PetitionSigning signing,
            PetitionHtml html,
            DistrictDirectory districts,
            Allowances allowances,
            Clock clock) {
        this.signing = signing;
        this.html = html;
        this.districts = districts;
        this.allowances = allowances;
        this.clock = clock;
    }

    @GetMapping(PetitionAddress.PETITION + "{link}")
    ResponseEntity<String> petition(@PathVariable String link, HttpServletRequest request) {
        PetitionHtml.Page page = html.page(request);
        return signing.text(link)
                .map(text -> answer(HttpStatus.OK, page.form(text, districts.all(), Map.of(), null)))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, page.notOpen()));
    }

    @PostMapping(PetitionAddress.PETITION + "{link}")
    ResponseEntity<String> sign(
            @PathVariable String link, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        PetitionHtml.Page page = html.page(request);
        Optional<String> text = signing.text(link);
        if (text.isEmpty()) {
            return answer(HttpStatus.NOT_FOUND, page.notOpen());
        }
        if (!allowances.allows(Allowance.SIGNATURES, request)) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, page.tooMany());
        }
        try {
            return signing.sign(link, signature(typed))
                    .map(code -> answer(HttpStatus.OK, page.signed(code)))
                    .orElseGet(() -> answer(HttpStatus.NOT_FOUND, page.notOpen()));
        } catch (Refused refused) {
            return answer(
                    HttpStatus.UNPROCESSABLE_ENTITY, page.form(text.get(), districts.all(), typed, refused.textKey()));
        }
    }

    @GetMapping(PetitionAddress.TAKE_BACK)
    ResponseEntity<String> takeBack(HttpServletRequest request) {
        return answer(HttpStatus.OK, html.page(request).takeBack(null));
    }

    @PostMapping(PetitionAddress.TAKE_BACK)
    ResponseEntity<String> takeBack(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        PetitionHtml.Page page = html.page(request);
        if (!allowances.allows(Allowance.SIGNATURES, request)) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, page.tooMany());
        }
        return code.length() <= LONGEST && signing.takeBack(code)
                ? answer(HttpStatus.OK, page.takenBack())
                : answer(HttpStatus.UNPROCESSABLE_ENTITY, page.takeBack("campaigns.petition.take-back.unknown"));
    }

    /** Only what the form asks for; the rest stays unknown. */
    private NewSignature signature(Map<String, String> typed) {
        if (!typed.containsKey("agreed")) {
            throw new Refused("campaigns.petition.error.agree");
        }
        if (text(typed, "name") == null) {
            throw new Refused("campaigns.petition.error.name");
        }
        return new NewSignature(
                null,
                text(typed, "name"),
                text(typed, "contact"),
                null,
                null,
                district(typed.get("district")),
                typed.containsKey("mayContact"),
                Baku.today(clock));
    }

    @Nullable
    private static String text(Map<String, String> typed, String field) {
        String said = typed.getOrDefault(field, "").strip();
        if (said.length() > LONGEST) {
            throw new Refused("campaigns.petition.error.too-long");
        }
        return said.isEmpty() ? null : said;
    }

    @Nullable
    private String district(@Nullable String chosen) {
        return districts.all().stream()
                .map(district -> district.code())
                .filter(code -> code.equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static ResponseEntity<String> answer(HttpStatus status, String page) {
        return ResponseEntity.status(status).contentType(HTML).body(page);
    }
}

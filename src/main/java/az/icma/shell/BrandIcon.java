package az.icma.shell;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.Duration;

/** The pomegranate where browsers look for it unasked. Vaadin would open a session only to say that there is none. */
@Controller
class BrandIcon {

    private static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><g fill='#9b2242'><circle cx='16' cy='19' r='12'/>"
                    + "<path d='M10 1l3 5 3-5 3 5 3-5-2 9h-8z'/></g></svg>";

    /** The same for a page's head, inline: one request less. */
    static final String INLINE = "data:image/svg+xml,"
            + DRAWING.replace("#", "%23").replace("<", "%3C").replace(">", "%3E");

    @GetMapping("/favicon.ico")
    ResponseEntity<String> icon() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(DRAWING);
    }
}

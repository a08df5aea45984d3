package az.icma.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cities, districts and economic regions. They change by a migration only, so they are read once. */
@Service
public class DistrictDirectory {

    private final JdbcClient jdbc;
    private volatile List<District> districts;

    DistrictDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, by the Azerbaijani alphabet. */
    public List<District> all() {
        List<District> known = districts;
        if (known == null) {
            known = jdbc.sql("SELECT code, name_az, name_en, economic_region FROM district ORDER BY name_az")
                    .query(District.class)
                    .list();
            districts = known;
        }
        return known;
    }

    public Optional<District> find(String code) {
        return all().stream().filter(district -> district.code().equals(code)).findFirst();
    }

    /** The name, or the code itself if it is unknown; empty for {@code null}. */
    public String name(String code, Locale locale) {
        return code == null
                ? ""
                : find(code).map(district -> district.name(locale)).orElse(code);
    }

    public List<Coded> economicRegions() {
        return jdbc.sql("SELECT code, name_az, name_en FROM economic_region ORDER BY name_az")
                .query(Coded.class)
                .list();
    }
}

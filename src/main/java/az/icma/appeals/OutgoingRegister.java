package az.icma.appeals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers for letters that leave the house: {@code CIX-2026-0007}, gap-free, anew every year. */
@Component
public class OutgoingRegister {

    private final JdbcClient jdbc;

    OutgoingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row stays locked until the transaction ends, so a rolled-back sending leaves no gap. */
    public String nextNumber(int year) {
        int position = jdbc.sql(
                        """
                        INSERT INTO outgoing_register (year, last) VALUES (:year, 1)
                        ON CONFLICT (year) DO UPDATE SET last = outgoing_register.last + 1
                        RETURNING last
                        """)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "CIX-%d-%04d".formatted(year, position);
    }
}

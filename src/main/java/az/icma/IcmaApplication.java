package az.icma;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The campaign and legal-aid case manager of Artikl 54: one application, one database, one embedded process engine. */
@SpringBootApplication
public class IcmaApplication {

    public static void main(String[] args) {
        SpringApplication.run(IcmaApplication.class, args);
    }
}

package az.icma.campaigns.ui;

import az.icma.security.OpenAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.regex.Pattern;

/** Where petitions are signed by people without an account, if whoever runs the server wants that. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("icma.petitions")
class PetitionAddress {

    static final String PETITION = "/petition/";
    static final String TAKE_BACK = "/petition/take-back";

    @Bean
    OpenAddress openPetitions() {
        return new OpenAddress(Pattern.compile(PETITION + "[\\w-]+"));
    }
}

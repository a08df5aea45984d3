package az.icma.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import java.util.List;

/**
 * What answers strangers. Nobody gets a session here, and whoever is signed in is a stranger as well: there is no cookie
 * that a form of another site could make use of, so no token is asked for. Forms that browsers say come from another site
 * are refused all the same.
 */
@Configuration(proxyBeanMethods = false)
class OpenAddresses {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain strangers(HttpSecurity http, ObjectProvider<OpenAddress> open, Allowances allowances)
            throws Exception {
        List<OpenAddress> addresses = open.stream().toList();
        http.securityMatcher(request -> addresses.stream().anyMatch(address -> address.isAskedFor(request)));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.addFilterAfter(new FewStrangers(allowances), SecurityContextHolderFilter.class);
        http.addFilterAfter(new NoForeignForms(), FewStrangers.class);
        http.authorizeHttpRequests(asked -> asked.anyRequest().permitAll());
        http.headers(
                headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(StrictHeaders.NOTHING_BUT_OWN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(permissions -> permissions.policy(StrictHeaders.NO_DEVICES))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
        return http.build();
    }
}

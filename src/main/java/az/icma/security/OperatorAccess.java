package az.icma.security;

import az.icma.shared.SecretSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.util.StringUtils;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What programs of the operators may ask, and everybody else may know: whether the application lives and whether it is
 * ready. Figures only for whoever has the token. Nobody gets a session here, and a signed-in person no more than a
 * stranger.
 */
@Configuration(proxyBeanMethods = false)
class OperatorAccess {

    private static final String BEARER = "Bearer ";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain operators(HttpSecurity http, Environment environment) throws Exception {
        String token = SecretSetting.of(environment, "ICMA_METRICS_TOKEN");
        http.securityMatcher("/actuator/**");
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.authorizeHttpRequests(
                asked -> asked.requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access((who, request) -> new AuthorizationDecision(knows(token, request.getRequest())))
                        .anyRequest()
                        .denyAll());
        // A stranger does not learn what there would be.
        http.exceptionHandling(
                refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)));
        return http.build();
    }

    /** Without a token of our own nobody knows it. */
    private static boolean knows(String token, HttpServletRequest request) {
        String said = request.getHeader(HttpHeaders.AUTHORIZATION);
        return StringUtils.hasText(token)
                && said != null
                && MessageDigest.isEqual(
                        (BEARER + token).getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}

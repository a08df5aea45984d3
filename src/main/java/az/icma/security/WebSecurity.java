package az.icma.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import java.io.IOException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Everything asks for a signed-in person unless a page says otherwise, and tells browsers to be strict. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class WebSecurity {

    private static final String SIGN_IN = "/login";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, JdbcClient jdbc, VaadinDefaultRequestCache returnAddress)
            throws Exception {
        returnAddress.ignoreRequests(WebSecurity::isBelowFrontEndFolder);
        returnAddress.setDelegateRequestCache(new ReturnAddress());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN));
        http.formLogin(form -> form.failureHandler(WebSecurity::failed));
        http.csrf(csrf -> csrf.csrfTokenRepository(new CsrfOfSessions()));
        http.exceptionHandling(asked -> asked.authenticationEntryPoint(toSignIn()));
        http.rememberMe(remember -> remember.disable());
        http.httpBasic(basic -> basic.disable());
        http.addFilterBefore(new NoSessionForFiles(), SecurityContextHolderFilter.class);
        http.addFilterBefore(new AccountStillValid(jdbc), AuthorizationFilter.class);
        http.headers(
                headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(StrictHeaders.NOTHING_BUT_OWN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(permissions -> permissions.policy(StrictHeaders.NO_DEVICES))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
        return http.build();
    }

    /** By its path alone: a whole address would guess at the name and port that a proxy or a tunnel shows. */
    private static LoginUrlAuthenticationEntryPoint toSignIn() {
        LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
        signIn.setFavorRelativeUris(true);
        return signIn;
    }

    /** Where to return after signing in is worth remembering for a page, not for a file or a probe below /VAADIN. */
    private static boolean isBelowFrontEndFolder(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + NoSessionForFiles.FOLDER);
    }

    /** The address tells only whether to wait, for known and unknown logins alike. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String hint = reason instanceof LockedException ? "wait" : "error";
        response.sendRedirect(request.getContextPath() + SIGN_IN + "?" + hint);
    }
}

package az.icma.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Everything asks for a signed-in person unless a page says otherwise, and tells browsers to be strict. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class WebSecurity {

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, SignInSteps signIn, VaadinDefaultRequestCache returnAddress, Allowances allowances)
            throws Exception {
        returnAddress.ignoreRequests(WebSecurity::isBelowFrontEndFolder);
        returnAddress.setDelegateRequestCache(new ReturnAddress());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInSteps.PASSWORD));
        signIn.standIn(http, returnAddress);
        // Whoever is half signed in, or was asked for a passkey, is known by a cookie that browsers do not send with
        // the forms of other sites.
        http.csrf(csrf -> csrf.csrfTokenRepository(new CsrfOfSessions())
                .ignoringRequestMatchers(CodeSignIn.ADDRESS, PasskeySignIn.ADDRESS));
        http.exceptionHandling(asked -> asked.authenticationEntryPoint(toSignIn()));
        http.rememberMe(remember -> remember.disable());
        http.httpBasic(basic -> basic.disable());
        http.addFilterBefore(new NoSessionForFiles(), SecurityContextHolderFilter.class);
        http.addFilterBefore(new FilesInASandbox(), SecurityContextHolderFilter.class);
        http.addFilterAfter(new FewStrangers(allowances), SecurityContextHolderFilter.class);
        // Cookies stay but the session's, which ends anyway: among them is the one by which a guesser does not slow us.
        http.logout(logout -> logout.addLogoutHandler(
                new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))));
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
        LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SignInSteps.PASSWORD) {
            @Override
            protected String determineUrlToUseForThisRequest(
                    HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
                return AccountStillValid.why(request)
                        .map(why -> getLoginFormUrl() + "?" + why)
                        .orElse(getLoginFormUrl());
            }
        };
        signIn.setFavorRelativeUris(true);
        return signIn;
    }

    /** Where to return after signing in is worth remembering for a page, not for a file or a probe below /VAADIN. */
    private static boolean isBelowFrontEndFolder(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + NoSessionForFiles.FOLDER);
    }
}

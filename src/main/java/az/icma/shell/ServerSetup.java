package az.icma.shell;

import com.vaadin.flow.i18n.I18NProvider;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Arrays;

/** One voice for all errors of the server: ours around everything, the server's own switched off. */
@Configuration(proxyBeanMethods = false)
class ServerSetup {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> calmAnswers(I18NProvider texts) {
        return server -> {
            server.addEngineValves(new CalmAnswers(texts));
            server.addContextCustomizers(context -> silence((StandardHost) context.getParent()));
        };
    }

    private static void silence(StandardHost host) {
        host.setErrorReportValveClass("");
        Arrays.stream(host.getPipeline().getValves())
                .filter(ErrorReportValve.class::isInstance)
                .forEach(host.getPipeline()::removeValve);
    }
}

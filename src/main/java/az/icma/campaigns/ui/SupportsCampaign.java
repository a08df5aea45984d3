package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignEvidence;
import az.icma.campaigns.CampaignKind;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CasePageSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;

/** On the front of a case: the campaign that it helped to suggest, for whoever may see that one too. */
@Service
class SupportsCampaign implements CasePageSection {

    private final CampaignEvidence evidence;
    private final ObjectProvider<CampaignWords> words;

    SupportsCampaign(CampaignEvidence evidence, ObjectProvider<CampaignWords> words) {
        this.evidence = evidence;
        this.words = words;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Component> content(CaseFile file) {
        List<CaseFile> supported = file.kind().equals(CampaignKind.CODE) ? List.of() : evidence.supportedBy(file.id());
        return supported.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        new H2(UI.getCurrent().getTranslation("campaigns.supports.title")),
                        new CaseLinks(supported, words.getObject())));
    }
}

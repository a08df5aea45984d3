package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignKind;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CasePageTab;
import com.vaadin.flow.component.Component;

import java.util.function.BiFunction;

/** A tab on the page of a campaign. */
record CampaignTab(String titleKey, int order, BiFunction<CaseFile, CampaignWords, Component> drawn, Words words)
        implements CasePageTab {

    /** The words of the page that is open. */
    interface Words {
        CampaignWords now();
    }

    @Override
    public boolean shows(CaseFile caseFile) {
        return caseFile.kind().equals(CampaignKind.CODE);
    }

    @Override
    public Component content(CaseFile caseFile) {
        return drawn.apply(caseFile, words.now());
    }
}

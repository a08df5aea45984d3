package az.icma.campaigns;

import az.icma.forms.ChoiceList;
import az.icma.forms.ChoiceListName;
import az.icma.security.Role;
import az.icma.security.StaffDirectory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Who may lead a campaign. */
@Component
@ChoiceListName("campaignLeads")
class CampaignLeadChoices implements ChoiceList {

    private final StaffDirectory staff;

    CampaignLeadChoices(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return staff.withAnyOf(Role.CAMPAIGN_MANAGER).stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }
}

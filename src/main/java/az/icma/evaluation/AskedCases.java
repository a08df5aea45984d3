package az.icma.evaluation;

import az.icma.security.SignedIn;
import az.icma.shared.database.SqlFile;

import java.util.HashMap;
import java.util.Map;

/** The conditions of a question as SQL, the same in every statement that answers it. */
final class AskedCases {

    private static final String CONDITIONS = SqlFile.read(AskedCases.class, "asked-cases");

    private AskedCases() {}

    /** @param statement name of a statement that reads {@code asked-cases} */
    static String in(String statement) {
        return SqlFile.read(AskedCases.class, statement).replace("/* asked-cases */", CONDITIONS);
    }

    /** Of the question, and of the districts in which whoever asks may look. */
    static Map<String, Object> parameters(Question question, SignedIn reader) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("kind", question.kind());
        parameters.put("district", question.district());
        parameters.put("theme", question.theme());
        parameters.put("outcome", question.outcome());
        parameters.put("sex", question.sex());
        parameters.put("ageBand", question.ageBand());
        parameters.put("flag", question.flag());
        parameters.put("reach", reader.districts().toArray(String[]::new));
        return parameters;
    }
}

package az.icma.process;

/** Names, guidance and properties of the elements of a deployed model, in both languages. */
public interface ModelTexts {

    /** Of an unknown element only its id is known. */
    ElementTexts element(String definitionId, String elementId);

    /** The name of the process itself. */
    ElementTexts process(String definitionId);
}

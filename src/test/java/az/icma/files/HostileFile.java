package az.icma.files;

import java.util.function.Supplier;

/** One attack: what it tries, under which name, with which bytes, and what it is refused for. */
record HostileFile(String attack, String name, Supplier<byte[]> content, Refusal refusal) {

    static HostileFile of(Refusal refusal, String attack, String name, Supplier<byte[]> content) {
        return new HostileFile(attack, name, content, refusal);
    }

    @Override
    public String toString() {
        return attack;
    }
}

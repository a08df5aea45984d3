package az.icma.shared;

import java.io.PrintStream;
import java.util.List;

/** What the jar does instead of serving pages when its first argument is the command's name. */
public interface Command {

    /** The first argument, for example {@code check}. */
    String name();

    /**
     * @param arguments what follows the name
     * @param out the answer, for a program to read
     * @param err what a person at the terminal should know
     * @return the exit code: 0 done, 1 done with a bad answer, 2 the arguments cannot be understood
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}

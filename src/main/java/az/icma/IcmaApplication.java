package az.icma;

import az.icma.audit.VerifyAuditCommand;
import az.icma.backup.BackupCommand;
import az.icma.backup.KeysBackupCommand;
import az.icma.backup.KeysRestoreCommand;
import az.icma.backup.RestoreCommand;
import az.icma.backup.RotateKeyCommand;
import az.icma.process.CheckCommand;
import az.icma.shared.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The campaign and legal-aid case manager of Artikl 54: one application, one database, one embedded process engine. */
@SpringBootApplication
public class IcmaApplication {

    private static final List<Command> COMMANDS = List.of(
            new CheckCommand(),
            new BackupCommand(),
            new KeysBackupCommand(),
            new RestoreCommand(),
            new KeysRestoreCommand(),
            new RotateKeyCommand(),
            new VerifyAuditCommand());

    /** @param args a command and its arguments; without a command the application serves its pages */
    public static void main(String[] args) {
        Optional<Command> command = COMMANDS.stream()
                .filter(known -> args.length > 0 && args[0].equals(known.name()))
                .findFirst();
        if (command.isPresent()) {
            LoggingSystem.get(IcmaApplication.class.getClassLoader()).beforeInitialize();
            PrintStream answer = System.out;
            // The answer may be a whole archive: nothing that a library says shall get into it.
            System.setOut(System.err);
            System.exit(command.get().run(Arrays.asList(args).subList(1, args.length), answer, System.err));
        }
        SpringApplication.run(IcmaApplication.class, args);
    }
}

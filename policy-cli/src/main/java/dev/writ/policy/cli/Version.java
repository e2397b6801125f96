package dev.writ.policy.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Writ this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var own = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"policy (Writ) " + own.orElse("development"), "Java " + Runtime.version()};
    }
}

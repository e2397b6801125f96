package dev.writ.policy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A house policy of one rule, which refuses civil parties on a source that nobody has read. */
final class HouseOnDisk {

    private HouseOnDisk() {}

    /** Writes it into this folder, after which it is called. */
    static Path write(Path folder, String rule) throws IOException {
        var id = folder.getFileName();
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("pack.yaml"), """
                id: %s
                title: A house policy for a test
                kind: house
                reviewedBy: nobody
                reviewedUntil: 2027-11-22
                """.formatted(id));
        Files.writeString(folder.resolve("civil.drl"), """
                package %s

                rule "%s"
                    @Source("manual/civil")
                when
                    Requester( type == CIVIL_LITIGANT )
                then
                    bar( CIVIL_MATTER );
                end
                """.formatted(id, rule));
        Files.writeString(folder.resolve("civil.yaml"), """
                rules:
                  %s:
                    title: Civil parties go to court
                    reason: A test needs one.
                """.formatted(rule));
        Files.writeString(folder.resolve("sources/manual.yaml"), """
                title: Manual
                provisions:
                  civil:
                    cite: Manual, civil parties
                    heading: Civil parties
                    status: unverified
                    reviewedBy: nobody
                    reviewedOn: 2026-11-22
                """);
        return folder;
    }
}

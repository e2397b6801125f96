package dev.writ.policy.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack without rules, of whose two scenarios the first holds where everybody is refused. */
final class OnePack {

    private OnePack() {}

    static Path write(Path folder) throws IOException {
        return write(folder, """
            scenarios:
              - { name: nobody gets anything, like: plain, expect: { outcome: REJECT } }
              - { name: somebody gets something, like: plain, expect: { outcome: DISCLOSE } }
            """);
    }

    static Path write(Path folder, String topic) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pack.yaml"), """
            id: us
            title: United States
            kind: regime
            country: US
            reviewedBy: writ
            reviewedUntil: 2027-05-31
            """);
        Files.writeString(folder.resolve("topic.yaml"), topic);
        Files.writeString(folder.resolve("templates.yaml"), """
            plain: { id: r-1, kind: LEGAL, receivedAt: "2026-11-16T10:00:00Z", entity: US, requester: { type: COURT } }
            """);
        return folder;
    }
}

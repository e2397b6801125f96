package dev.writ.policy;

/** The classes of data that the law distinguishes. An item's category governs what it needs. */
public enum Category {
    /** Name, address, e-mail, telephone and user name of the holder. */
    SUBSCRIBER_IDENTITY,
    /** How the service is paid for. */
    SUBSCRIBER_BILLING,
    /** Which services were used, and for how long. */
    SERVICE_RECORD,
    /** Addresses and ports with times, asked for only to learn who somebody is. */
    IDENTIFYING_NETWORK_DATA,
    /** The history of logging in and out. */
    ACCESS_LOG,
    /** Who wrote to whom and when, without what. */
    MESSAGE_METADATA,
    /** Where a device was. */
    LOCATION_HISTORIC,
    /** Likes, follows, contacts, block lists. */
    INTERACTION,
    /** Numbers and fingerprints of devices. */
    DEVICE_IDENTIFIER,
    /** Purchases and payments. */
    TRANSACTION,
    /** What was said to the provider's support. */
    SUPPORT_RECORD,
    /** Which videos were watched or hired. */
    VIDEO_VIEWING,
    /** What everybody may see anyway. */
    CONTENT_PUBLIC,
    /** Messages, files, drafts and everything else that not everybody may see. */
    CONTENT_PRIVATE,
    /** Passwords, keys and the like. */
    CREDENTIAL,
    /** Metadata still to come. */
    PROSPECTIVE_METADATA,
    /** Content still to come. */
    PROSPECTIVE_CONTENT,
    /** An element that the host's catalogue does not know; treated as private content, never below a warrant. */
    UNMAPPED;

    /** Whether it exists already; what is still to come must be asked for by name. */
    public boolean stored() {
        return this != PROSPECTIVE_METADATA && this != PROSPECTIVE_CONTENT;
    }

    /** Whether asking for it takes a period: subscriber, billing and service records are asked for as they stand. */
    public boolean needsPeriod() {
        return switch (this) {
            case SUBSCRIBER_IDENTITY, SUBSCRIBER_BILLING, SERVICE_RECORD -> false;
            default -> true;
        };
    }
}

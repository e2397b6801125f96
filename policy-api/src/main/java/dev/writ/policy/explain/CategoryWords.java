package dev.writ.policy.explain;

import dev.writ.policy.Category;

/** What a class of data is called. */
final class CategoryWords {

    private CategoryWords() {}

    static String of(Category category) {
        return switch (category) {
            case SUBSCRIBER_IDENTITY -> "Subscriber identity (name, address, e-mail, telephone, user name)";
            case SUBSCRIBER_BILLING -> "Billing details";
            case SERVICE_RECORD -> "Service records (which services, since when)";
            case IDENTIFYING_NETWORK_DATA -> "Network addresses asked for only to identify somebody";
            case ACCESS_LOG -> "Login history";
            case MESSAGE_METADATA -> "Message metadata (who wrote to whom and when)";
            case LOCATION_HISTORIC -> "Past locations";
            case INTERACTION -> "Interactions (likes, follows, contacts)";
            case DEVICE_IDENTIFIER -> "Device identifiers";
            case TRANSACTION -> "Purchases and payments";
            case SUPPORT_RECORD -> "Conversations with support";
            case VIDEO_VIEWING -> "Videos watched or hired";
            case CONTENT_PUBLIC -> "Public content";
            case CONTENT_PRIVATE -> "Private content (messages, files, drafts)";
            case CREDENTIAL -> "Passwords and keys";
            case PROSPECTIVE_METADATA -> "Metadata still to come";
            case PROSPECTIVE_CONTENT -> "Content still to come";
            case UNMAPPED -> "Data that the catalogue does not know (treated as private content)";
        };
    }
}

package dev.writ.policy.letter;

/**
 * What a letter says: its components are all that a form of it can name. Each is a text, a day, a yes or no, or a list of
 * records made of the same; what may be absent is an {@code Optional}.
 */
public sealed interface Letter permits RequesterLetter, HolderLetter, CourtLetter {}

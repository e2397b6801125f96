package dev.writ.policy.combine;

import java.nio.IntBuffer;
import java.util.BitSet;

/**
 * All that the answer about a part depends on. Parts in the same situation get the same answer, which is found once.
 *
 * @param found whether the account is there
 * @param said indices of what stood on the part, ascending
 * @param papers indices of the papers that reach it
 */
record Situation(int item, boolean found, IntBuffer said, BitSet papers) {}

package org.schooldiary.school.record;

import java.util.Iterator;
import java.util.Optional;

/**
 * Walks a journal's history from its first entry and finds the first one that is not what was written.
 *
 * <p>Found are: a changed or exchanged entry, one missing at the beginning, in the middle or at the end, one added or moved,
 * and columns that say something else than the content committed to.
 */
public final class ChainVerifier {
    private ChainVerifier() {}

    /**
     * Verifies a whole chain.
     *
     * @param entries all entries of one journal in the order of their sequence
     * @param lastSequence sequence of the last entry, by the journal's head; 0 where there is none
     * @param lastHash hash of the last entry, by the journal's head
     * @return the first fault, empty where the chain holds
     */
    public static Optional<Fault> verify(Iterator<HistoryEntry> entries, long lastSequence, String lastHash) {
        long sequence = 0;
        String hash = ChainLink.GENESIS;
        while (entries.hasNext()) {
            HistoryEntry entry = entries.next();
            sequence++;
            Optional<Flaw> flaw = flaw(entry, sequence, hash);
            if (flaw.isPresent()) {
                return Optional.of(new Fault(sequence, flaw.get()));
            }
            hash = entry.hash();
        }
        if (sequence != lastSequence || !hash.equals(lastHash)) {
            return Optional.of(new Fault(Math.min(sequence, lastSequence) + 1, Flaw.END));
        }
        return Optional.empty();
    }

    private static Optional<Flaw> flaw(HistoryEntry entry, long sequence, String previousHash) {
        ChainLink link = entry.link();
        if (link.sequence() != sequence) {
            return Optional.of(Flaw.SEQUENCE);
        }
        if (!link.previousHash().equals(previousHash)
                || !link.hash().equals(ChainLink.hash(sequence, previousHash, link.commitment()))) {
            return Optional.of(Flaw.HASH);
        }
        return entry.contentHolds() ? Optional.empty() : Optional.of(Flaw.CONTENT);
    }

    /**
     * Where a chain breaks.
     *
     * @param sequence the first entry that cannot be trusted
     * @param flaw what is wrong with it
     */
    public record Fault(long sequence, Flaw flaw) {}

    /** What can be wrong with an entry. */
    public enum Flaw {
        /** Another entry stands in its place. */
        SEQUENCE,
        /** It does not follow from the entry before it. */
        HASH,
        /** Its content or its columns are not what was committed to. */
        CONTENT,
        /** The chain ends here, but the journal's head says otherwise. */
        END
    }
}

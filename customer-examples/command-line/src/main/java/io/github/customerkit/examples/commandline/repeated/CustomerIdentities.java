package io.github.customerkit.examples.commandline.repeated;

import java.security.SecureRandom;

/**
 * The IDs and integration IDs of customers. Integration IDs are kept as hashes with a secret key;
 * two are confused only if 128 bits of their hashes match: 64 bits find the entry, and the other 64
 * must give an existing ID. IDs are compared exactly.
 *
 * <p>Creates garbage only when it grows. Not for use by several threads.
 */
final class CustomerIdentities {

  /** Marks an integration ID with several IDs; the IDs of customers are positive. */
  private static final long SEVERAL = Long.MIN_VALUE;

  private static final int HALF = 32;

  private final long most;
  private final long idKey;
  private final long firstFactor;
  private final long secondFactor;
  private final SipHash hash;

  /** Ascending IDs, as in a sorted export, need no table, which would take more memory and time. */
  private final AscendingLongs ascendingIds = new AscendingLongs();

  private final LongTable otherIds = LongTable.ofKeys();

  /** The first ID that an integration ID had, hidden by the second half of the hash. */
  private final LongTable integrationIds = LongTable.ofKeysAndValues();

  private boolean isIdKnown;
  private boolean isOfAnotherId;
  private boolean isForgotten;

  private CustomerIdentities(long most, SecureRandom random) {
    this.most = most;
    // Prevents the hash 0 for positive IDs, because 0 is not a valid key of a table.
    idKey = random.nextLong() | Long.MIN_VALUE;
    firstFactor = random.nextLong() | 1;
    secondFactor = random.nextLong() | 1;
    hash = new SipHash(random.nextLong(), random.nextLong());
  }

  /** Returns identities of at most the given number of customers. */
  static CustomerIdentities atMost(long most) {
    return new CustomerIdentities(most, new SecureRandom());
  }

  /**
   * Searches for a customer among earlier ones, and adds it.
   *
   * @param id positive
   */
  void add(long id, String integrationId) {
    boolean isFull = ascendingIds.size() + otherIds.size() >= most || integrationIds.size() >= most;
    isIdKnown = isFull ? isKnown(id) : !addId(id);
    hash.hash(integrationId);
    long key = hash.first() == 0 ? 1 : hash.first();
    long hidden = hidden(id);
    boolean isNew = isFull ? !integrationIds.contains(key) : integrationIds.add(key, hidden);
    isOfAnotherId = !isNew && isOfAnotherId(key, hidden);
    isForgotten = isFull && (isNew || !isIdKnown);
  }

  private boolean addId(long id) {
    if (id > ascendingIds.greatest()) {
      ascendingIds.add(id);
      return true;
    }
    return !ascendingIds.contains(id) && otherIds.add(hashOf(id));
  }

  private boolean isKnown(long id) {
    return ascendingIds.contains(id) || otherIds.contains(hashOf(id));
  }

  /** Distinct IDs have distinct hashes: the key makes each step invertible. */
  private long hashOf(long id) {
    long mixed = (id ^ idKey) * firstFactor;
    return (mixed ^ (mixed >>> HALF)) * secondFactor;
  }

  /** Hides an ID, or shows the one that is hidden. */
  private long hidden(long id) {
    return (hash.second() ^ id) & ~SEVERAL;
  }

  private boolean isOfAnotherId(long key, long hidden) {
    long known = integrationIds.value(key);
    if ((known & SEVERAL) != 0) {
      return true;
    }
    // A different text with the same first half of its hash gives an ID that does not exist.
    boolean isAnother = known != hidden && isKnown(hidden(known));
    if (isAnother) {
      integrationIds.replace(key, known | SEVERAL);
    }
    return isAnother;
  }

  /** Returns whether an earlier customer had the last customer's ID. */
  boolean isIdKnown() {
    return isIdKnown;
  }

  /** Returns whether an earlier customer had the last customer's integration ID with another ID. */
  boolean isOfAnotherId() {
    return isOfAnotherId;
  }

  /** Returns whether the last customer was not added, so that repeats of it are missed. */
  boolean isForgotten() {
    return isForgotten;
  }
}

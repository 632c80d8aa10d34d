package io.github.customerkit.examples.commandline.repeated;

import java.security.SecureRandom;

/**
 * The IDs and integration IDs of customers, these as hashes under a secret key. That two
 * integration IDs are taken for one has the probability of a hash of 128 bits: 64 find the entry,
 * and the others must then give an existing ID. IDs are compared themselves.
 *
 * <p>Makes no garbage but where it grows. Not for several threads.
 */
final class CustomerIdentities {

  /** Marks an integration ID of several IDs; the IDs of customers are positive. */
  private static final long SEVERAL = Long.MIN_VALUE;

  private static final int HALF = 32;

  private final long most;
  private final long idKey;
  private final long firstFactor;
  private final long secondFactor;
  private final SipHash hash;

  /** An export in the order of IDs needs no table, which would cost more memory and time. */
  private final AscendingLongs ascendingIds = new AscendingLongs();

  private final LongTable otherIds = LongTable.ofKeys();

  /** The first ID that an integration ID had, hidden by the second half of the hash. */
  private final LongTable integrationIds = LongTable.ofKeysAndValues();

  private boolean isIdKnown;
  private boolean isOfAnotherId;
  private boolean isForgotten;

  private CustomerIdentities(long most, SecureRandom random) {
    this.most = most;
    // So that no positive ID gives 0, which is no key of a table.
    idKey = random.nextLong() | Long.MIN_VALUE;
    firstFactor = random.nextLong() | 1;
    secondFactor = random.nextLong() | 1;
    hash = new SipHash(random.nextLong(), random.nextLong());
  }

  /** Remembers so many customers at most, and no more. */
  static CustomerIdentities atMost(long most) {
    return new CustomerIdentities(most, new SecureRandom());
  }

  /**
   * Looks for a customer among those before, and remembers it.
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
    // Another text with the same first half of its hash would give an ID that does not exist.
    boolean isAnother = known != hidden && isKnown(hidden(known));
    if (isAnother) {
      integrationIds.replace(key, known | SEVERAL);
    }
    return isAnother;
  }

  /** Returns whether the last customer's ID was there before. */
  boolean isIdKnown() {
    return isIdKnown;
  }

  /** Returns whether the last customer's integration ID was there before with another ID. */
  boolean isOfAnotherId() {
    return isOfAnotherId;
  }

  /** Returns whether the last customer is not remembered, so that it is not found again. */
  boolean isForgotten() {
    return isForgotten;
  }
}

/** What S3 asks of objects that a lifecycle rule moves into a storage class. */
interface StorageClassTerms {
  /**
   * The age, in days, that an object has to have. S3 used to refuse rules that ask for less. Its API reference
   * has dropped the limit and its user guide has not, so going below it is a risk rather than a certain error.
   */
  readonly minimumAgeDays: number;
  /** The days that an object stays: a rule that moves it on sooner is refused, one that deletes it sooner pays. */
  readonly minimumStayDays: number;
  /** Where objects can go from here; S3 never moves them the other way. */
  readonly movesOnTo: readonly StorageClass[];
}

/** A storage class that a lifecycle rule can move objects to. */
export type StorageClass =
  "STANDARD_IA" | "INTELLIGENT_TIERING" | "ONEZONE_IA" | "GLACIER_IR" | "GLACIER" | "DEEP_ARCHIVE";

/**
 * The storage classes of lifecycle transitions, from the one nearest to STANDARD down, as S3 orders them.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html#sc-compare
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Transition.html
 */
export const storageClasses: Readonly<Record<StorageClass, StorageClassTerms>> = {
  STANDARD_IA: {
    minimumAgeDays: 30,
    minimumStayDays: 30,
    movesOnTo: ["INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"],
  },
  INTELLIGENT_TIERING: {
    minimumAgeDays: 0,
    minimumStayDays: 0,
    movesOnTo: ["ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"],
  },
  ONEZONE_IA: { minimumAgeDays: 30, minimumStayDays: 30, movesOnTo: ["GLACIER", "DEEP_ARCHIVE"] },
  GLACIER_IR: { minimumAgeDays: 0, minimumStayDays: 90, movesOnTo: ["GLACIER", "DEEP_ARCHIVE"] },
  GLACIER: { minimumAgeDays: 0, minimumStayDays: 90, movesOnTo: ["DEEP_ARCHIVE"] },
  DEEP_ARCHIVE: { minimumAgeDays: 0, minimumStayDays: 180, movesOnTo: [] },
};

/** Something answered in the place of AWS: a proxy, a guest network, or AWS with half an answer. */
export class NotAnAnswer extends Error {
  override readonly name = "NotAnAnswer";

  constructor() {
    super("The answer is not one of AWS.");
  }
}

/** The label of everything that sends events of delivered records. */
export const label = "delivered_records";

import { createSightings, type Sightings } from "./sightings";

/** What a check has seen so far, beside mistakes. */
export interface RecordTally {
  files: number;
  records: number;
  /** Records with at least one mistake. */
  wrongRecords: number;
  /** Lines that CloudWatch Logs carries beside records, and permission checks in S3. */
  knownLines: number;
  readonly unknownFields: Sightings;
  readonly droppedFields: Sightings;
  readonly unknownValues: Sightings;
}

export function createTally(): RecordTally {
  const counts = { files: 0, records: 0, wrongRecords: 0, knownLines: 0 };
  const [unknownFields, droppedFields, unknownValues] = [
    createSightings(),
    createSightings(),
    createSightings(),
  ];
  return { ...counts, unknownFields, droppedFields, unknownValues };
}

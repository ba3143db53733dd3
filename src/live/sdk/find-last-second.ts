const secondsOfHour = 3600;

/**
 * Finds the logs of the last second of an hour in which there are any, by halving the hour.
 *
 * `hour` is the folder `2026/11/21/10/`; the names of its logs begin with their time, as in `20261121T101500123Z_`.
 * `logsAfter` lists the first logs whose names come after a text. Nothing is returned where no log has such a name
 * after the first second.
 */
export async function findLastSecond<Log>(
  hour: string,
  logsAfter: (start: string) => Promise<readonly Log[]>,
): Promise<readonly Log[]> {
  let last: readonly Log[] = [];
  let first = 0;
  let end = secondsOfHour;
  while (end - first > 1) {
    const middle = Math.floor((first + end) / 2);
    const logs = await logsAfter(startOfSecond(hour, middle));
    if (logs.length > 0) {
      last = logs;
      first = middle;
    } else {
      end = middle;
    }
  }
  return last;
}

function startOfSecond(hourFolder: string, second: number): string {
  const [year, month, day, hour] = hourFolder.split("/");
  return `${year ?? ""}${month ?? ""}${day ?? ""}T${hour ?? ""}${inTwo(second / 60)}${inTwo(second % 60)}`;
}

function inTwo(count: number): string {
  return String(Math.floor(count)).padStart(2, "0");
}

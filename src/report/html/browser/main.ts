import { drawMap } from "./draw-map";
import { findElement } from "./element";
import { filterPage } from "./filter-page";
import { followLinks } from "./open-group";
import { readMap } from "./read-map";
import { showGroupOnMap } from "./show-group-on-map";
import { walkMap } from "./walk-map";

const data = readMap();
const table = findElement("#map table", HTMLTableElement);
const form = findElement("#filter form", HTMLFormElement);
const map = drawMap(table, data);
showGroupOnMap(form, filterPage(map, form, walkMap(map, table)));
followLinks();
findElement("#map", HTMLElement).hidden = data.rows.length === 0;
findElement("#filter", HTMLElement).hidden = false;

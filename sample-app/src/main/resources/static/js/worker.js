import { Hub } from "./hub.js";

const hub = new Hub();

self.onconnect = (event) => hub.join(event.ports[0]);

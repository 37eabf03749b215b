// The main journeys in a real Firefox.

import { firefox } from "./firefox.mjs";
import { journeys } from "./journeys.mjs";

journeys("Firefox", firefox);

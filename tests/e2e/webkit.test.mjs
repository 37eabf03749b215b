// The main journeys in a real WebKit. It is WebKitGTK and not Safari: the same engine, another browser around it, and neither Apple's
// fonts nor an iPhone's touch. What Safari alone does has not been tested by any machine here.

import { journeys } from "./journeys.mjs";
import { webkit } from "./webkit.mjs";

journeys("WebKit", webkit);

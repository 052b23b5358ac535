// Comfort; every form works without it. The parts of this script are joined in the order of their names.
"use strict";

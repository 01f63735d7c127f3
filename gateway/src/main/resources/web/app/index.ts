import "../shared/start.ts";

import "./rules.css";
import { startPickers } from "../shared/people.ts";
import { keepPlace } from "../shared/refocus.ts";

startPickers();
keepPlace();

import "./rules.css";
import { startPickers } from "../shared/people.ts";

startPickers();

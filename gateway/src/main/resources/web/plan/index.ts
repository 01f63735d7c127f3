import "./plan.css";
import { PlanEditor } from "./editor.ts";

customElements.define("plan-editor", PlanEditor);

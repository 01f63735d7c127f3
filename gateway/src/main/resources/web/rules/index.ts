import "./rules.css";

export {};

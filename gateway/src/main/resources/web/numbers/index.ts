import "./numbers.css";

import "./posters.css";

document.getElementById("print")?.addEventListener("click", () => print());

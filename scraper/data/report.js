"use strict";
// The filter: which labels are shown, and which words a removed piece must hold. Without scripts all is shown.
const boxes = [...document.querySelectorAll("input[type=checkbox][name=label]")];
const words = document.querySelector("input[type=search]");
const shown = document.querySelector("#shown");
const pieces = [...document.querySelectorAll("aside li[data-label]")];

function apply() {
  const labels = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const piece of pieces) {
    const text = piece.textContent.toLowerCase();
    const isShown = labels.has(piece.dataset.label) && wanted.every((word) => text.includes(word));
    piece.hidden = !isShown;
    document.getElementById(piece.dataset.place).hidden = !isShown;
    count += isShown;
  }
  shown.textContent = String(count);
}

document.querySelector("#all").addEventListener("click", () => { boxes.forEach((box) => { box.checked = true; }); apply(); });
document.querySelector("#none").addEventListener("click", () => { boxes.forEach((box) => { box.checked = false; }); apply(); });
boxes.forEach((box) => box.addEventListener("change", apply));
words.addEventListener("input", apply);
document.querySelectorAll(".filter").forEach((part) => { part.hidden = false; });
apply(); // a browser that goes back restores the boxes

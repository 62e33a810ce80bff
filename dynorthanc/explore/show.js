for (const slider of document.querySelectorAll(".slider")) {
  const range = slider.querySelector("input");
  const sets = [...slider.querySelectorAll(".set")];
  const buttons = [...slider.querySelectorAll("button")];
  let chosen = 0;
  const draw = () => {
    sets.forEach((set, at) => { set.hidden = at !== chosen; });
    buttons.forEach((button, at) => button.classList.toggle("now", at === chosen));
    [...sets[chosen].children].forEach((image, at) => image.classList.toggle("now", at === +range.value));
    slider.querySelector("output").textContent = `${+range.value + 1} / ${+range.max + 1}`;
  };
  range.addEventListener("input", draw);
  buttons.forEach((button, at) => button.addEventListener("click", () => { chosen = at; draw(); }));
  slider.querySelector(".large").addEventListener("wheel", (event) => {
    event.preventDefault();
    range.value = +range.value + Math.sign(event.deltaY);
    draw();
  }, { passive: false });
  draw();
}
